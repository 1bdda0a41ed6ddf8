import type { Brand, Conversation } from '@madoguchi/contract'
import { Link } from '@tanstack/react-router'
import { LockKeyhole } from 'lucide-react'
import { memo } from 'react'
import { BrandSign } from '#features/channels/brands/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { Avatar } from '#parts/Avatar.tsx'
import { classes } from '#parts/classes.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayFully, sayMoment, useNow } from '#platform/time.ts'
import { useHasDraft } from './drafts.ts'
import { TagBadge } from './TagBadge.tsx'
import { texts } from './texts/index.ts'
import { useInbox } from './use-inbox.ts'

export const rowHeight = 82

export const ConversationRow = memo(function ConversationRow({
  conversation,
  brand,
  open,
}: {
  conversation: Conversation
  /** Where there are several. */
  brand: Brand | undefined
  open: boolean
}) {
  const t = useTexts(texts)
  const { slug, state, search } = useInbox()
  const { memberId } = useSession()
  const drafted = useHasDraft({ slug, memberId, conversationId: conversation.id, mode: 'reply' })
  const { customer, mailbox, subject, preview, assignee, tags, waitingSince } = conversation
  return (
    <Link
      to="/$workspace/inbox/$state/$conversationId"
      params={{ workspace: slug, state, conversationId: conversation.id }}
      search={search}
      aria-current={open ? 'true' : undefined}
      className={classes(
        'flex h-full flex-col justify-center border-line border-b border-l-3 px-3.5 leading-snug focus-visible:-outline-offset-2',
        open ? 'border-l-action bg-action-soft' : 'border-l-transparent hover:bg-paper',
      )}
    >
      <span className="flex items-baseline gap-2">
        <span className={classes('min-w-0 truncate', waitingSince ? 'font-semibold' : 'text-ink-2')}>
          {customer.name}
        </span>
        {brand && <BrandSign brand={brand} />}
        <span className="ml-auto shrink-0 text-sm">
          <Moment conversation={conversation} />
        </span>
      </span>
      <span className={classes('mt-0.5 truncate', !waitingSince && 'text-ink-2')}>{subject || t('no_subject')}</span>
      <span className="mt-0.5 flex items-center gap-1.5 text-ink-3 text-sm">
        {mailbox.restricted && (
          <span title={t('mailbox_restricted', { name: mailbox.name })} className="shrink-0">
            <span className="sr-only">{t('mailbox_restricted', { name: mailbox.name })}</span>
            <LockKeyhole aria-hidden className="size-3" />
          </span>
        )}
        {drafted && <span className="shrink-0 text-action">{t('draft')}</span>}
        <span className="min-w-0 flex-1 truncate">{preview}</span>
        {tags.slice(0, 2).map((tag) => (
          <TagBadge key={tag.id} tag={tag} />
        ))}
        {assignee && (
          <span title={t('assigned_to', { name: assignee.name })}>
            <span className="sr-only">{t('assigned_to', { name: assignee.name })}</span>
            <Avatar name={assignee.name} size="xs" />
          </span>
        )}
      </span>
    </Link>
  )
})

const longWaitMs = 24 * 3_600_000

/** The one moment that matters now: when it comes back, since when somebody waits, or when something last happened. */
function Moment({ conversation }: { conversation: Conversation }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const now = useNow()
  const { state, snoozedUntil, waitingSince, lastActivityAt } = conversation
  if (state === 'snoozed' && snoozedUntil) {
    return <span className="text-ink-2">{t('until', { at: sayMoment(snoozedUntil, now, language) })}</span>
  }
  const waited = waitingSince ? now.getTime() - Date.parse(waitingSince) : 0
  if (state === 'todo' && waited > longWaitMs) {
    return (
      <span className="font-semibold text-warn">{t('waiting_days', { days: Math.floor(waited / longWaitMs) })}</span>
    )
  }
  return (
    <time dateTime={lastActivityAt} title={sayFully(lastActivityAt, language)} className="text-ink-3">
      {sayMoment(lastActivityAt, now, language)}
    </time>
  )
}
