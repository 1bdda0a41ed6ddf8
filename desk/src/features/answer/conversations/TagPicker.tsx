import type { Conversation } from '@madoguchi/contract'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Popover } from '#parts/Popover.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { useAsk } from './asks.ts'
import { tagsQuery } from './calls.ts'
import { Picker } from './Picker.tsx'
import { TagBadge } from './TagBadge.tsx'
import { texts } from './texts/index.ts'
import { useVerbs } from './verbs.ts'

export function TagPicker({ conversation }: { conversation: Conversation }) {
  const t = useTexts(texts)
  const { can } = useSession()
  const [open, setOpen] = useState(false)
  useAsk('tags', () => setOpen(true))
  return (
    <>
      {conversation.tags.map((tag) => (
        <TagBadge key={tag.id} tag={tag} round />
      ))}
      {can('conversation.tag') && (
        <Popover
          open={open}
          onOpenChange={setOpen}
          label={t('set_tags')}
          trigger={
            <button
              type="button"
              className="inline-flex h-6 items-center gap-1 rounded-full px-2 text-ink-3 text-xs hover:bg-sunken hover:text-ink"
            >
              <Plus aria-hidden className="size-3.5" />
              {t('tag')}
            </button>
          }
        >
          <Tags conversation={conversation} />
        </Popover>
      )}
    </>
  )
}

function Tags({ conversation }: { conversation: Conversation }) {
  const t = useTexts(texts)
  const { slug } = useSession()
  const { data: tags = [] } = useQuery(tagsQuery(slug))
  const verbs = useVerbs(conversation.id)
  const has = (id: string) => conversation.tags.some((tag) => tag.id === id)
  return (
    <Picker
      label={t('set_tags')}
      placeholder={t('tag_placeholder')}
      none={t(tags.length ? 'nothing_found' : 'no_tags')}
      items={tags.map((tag) => ({
        id: tag.id,
        name: tag.name,
        chosen: has(tag.id),
        face: <TagDot color={tag.color} />,
      }))}
      onPick={(id) => verbs.setTags(tags.filter((tag) => (tag.id === id ? !has(id) : has(tag.id))))}
    />
  )
}

const dots = { indigo: 'bg-action', vermilion: 'bg-danger', gold: 'bg-warn', bamboo: 'bg-done', ink: 'bg-ink-3' }

const TagDot = ({ color }: { color: keyof typeof dots }) => (
  <span aria-hidden className={`size-2.5 shrink-0 rounded-full ${dots[color]}`} />
)
