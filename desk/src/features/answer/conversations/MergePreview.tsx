import type { Conversation } from '@madoguchi/contract'
import { useQuery } from '@tanstack/react-query'
import { ArrowDown } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Check } from '#parts/Check.tsx'
import { DialogButtons } from '#parts/Dialog.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { mergePreviewQuery } from './calls.ts'
import { ConversationLine } from './MergeChoice.tsx'
import { TagBadge } from './TagBadge.tsx'
import { texts } from './texts/index.ts'
import { useMerge } from './use-merge.ts'

type Props = { from: Conversation; into: Conversation; onBack: () => void; onDone: () => void }

export function MergePreview({ from, into, onBack, onDone }: Props) {
  const t = useTexts(texts)
  const { slug } = useSession()
  const preview = useQuery(mergePreviewQuery(slug, from.id, into.id))
  const merge = useMerge(from, onDone)
  const [agreed, setAgreed] = useState(false)
  if (preview.isPending) return <SkeletonRows rows={3} height={50} />
  if (preview.isError) return <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
  const { messages, files, tags, state, otherCustomer } = preview.data
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        merge.mutate({ id: into.id, otherCustomer })
      }}
    >
      <div className="rounded-md border border-line px-3 py-2">
        <ConversationLine conversation={preview.data.from} />
      </div>
      <ArrowDown aria-hidden className="mx-auto my-1 size-4 text-ink-3" />
      <div className="rounded-md border border-line-strong px-3 py-2">
        <ConversationLine conversation={preview.data.into} />
      </div>
      <ul className="mt-3 flex list-disc flex-col gap-1 pl-5 text-ink-2">
        <li>{t(files > 0 ? 'merge_moves_files' : 'merge_moves', { messages, files, number: into.number })}</li>
        <li>{t('merge_later_mail', { number: into.number })}</li>
        <li>{t('merge_state', { state: t(`state_${state}`), number: into.number })}</li>
        {tags.length > 0 && (
          <li>
            {t('merge_tags')}{' '}
            <span className="inline-flex flex-wrap gap-1 align-middle">
              {tags.map((tag) => (
                <TagBadge key={tag.id} tag={tag} round />
              ))}
            </span>
          </li>
        )}
      </ul>
      {otherCustomer && (
        <div role="alert" className="mt-3 rounded-md bg-warn-soft px-3 py-2">
          <p className="text-warn">
            {t('merge_other_customer', { from: from.customer.name, into: into.customer.name })}
          </p>
          <Check
            label={t('merge_other_agreed')}
            checked={agreed}
            onChange={(event) => setAgreed(event.target.checked)}
          />
        </div>
      )}
      <DialogButtons>
        <Button onClick={onBack}>{t('merge_back')}</Button>
        <Button
          type="submit"
          look="primary"
          busy={merge.isPending}
          disabled={otherCustomer && !agreed}
          autoFocus={!otherCustomer}
        >
          {t('merge_go')}
        </Button>
      </DialogButtons>
    </form>
  )
}
