import type { Tag } from '@madoguchi/contract'
import { useQuery } from '@tanstack/react-query'
import { Pencil, Tags as TagsSign } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { EmptyState } from '#parts/EmptyState.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { IconButton } from '#parts/IconButton.tsx'
import { Page } from '#parts/Page.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { tagsQuery } from './calls.ts'
import { TagBadge } from './TagBadge.tsx'
import { TagDialog } from './TagDialog.tsx'
import { texts } from './texts/index.ts'

export function TagsPage() {
  const t = useTexts(texts)
  const { slug, can } = useSession()
  const tags = useQuery(tagsQuery(slug))
  const [editing, setEditing] = useState<Tag | 'new' | null>(null)
  const make = can('tag.manage') && (
    <Button look="primary" onClick={() => setEditing('new')}>
      {t('tag_new')}
    </Button>
  )
  return (
    <Page title={t('tags')} about={t('tags_about')} action={tags.data?.length ? make : undefined}>
      {tags.isPending && <SkeletonRows rows={5} height={45} />}
      {tags.isError && <ErrorState error={tags.error} onRetry={() => void tags.refetch()} />}
      {tags.data?.length === 0 && (
        <EmptyState icon={TagsSign} title={t('tags_none')} about={t('tags_none_about')}>
          {make}
        </EmptyState>
      )}
      {tags.data && tags.data.length > 0 && (
        <ul className="divide-y divide-line rounded-lg border border-line bg-sheet">
          {tags.data.map((tag) => (
            <li key={tag.id} className="flex min-h-11 items-center justify-between px-4">
              <TagBadge tag={tag} round />
              {can('tag.manage') && (
                <IconButton icon={Pencil} label={t('tag_edit', { name: tag.name })} onClick={() => setEditing(tag)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {editing && <TagDialog tag={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </Page>
  )
}
