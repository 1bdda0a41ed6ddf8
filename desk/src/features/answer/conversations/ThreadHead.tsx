import type { Conversation } from '@madoguchi/contract'
import { ArrowLeft, Check, LockKeyhole, RotateCcw, UserRound } from 'lucide-react'
import { BrandChip, useBrand } from '#features/channels/brands/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { Badge } from '#parts/Badge.tsx'
import { Button } from '#parts/Button.tsx'
import { IconButton } from '#parts/IconButton.tsx'
import { Tooltip } from '#parts/Tooltip.tsx'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayMoment, useNow } from '#platform/time.ts'
import { AssignMenu } from './AssignMenu.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import { SnoozeMenu } from './SnoozeMenu.tsx'
import { TagPicker } from './TagPicker.tsx'
import { texts } from './texts/index.ts'
import { useInbox } from './use-inbox.ts'
import { useVerbs } from './verbs.ts'

export function ThreadHead({ conversation, onSide }: { conversation: Conversation; onSide: () => void }) {
  const t = useTexts(texts)
  const { can } = useSession()
  const { close } = useInbox()
  const brand = useBrand(conversation.mailbox.brandId)
  return (
    <header className="shrink-0 border-line border-b px-3 pt-2.5 pb-2.5 sm:px-5">
      <div className="flex items-start gap-1.5">
        <IconButton icon={ArrowLeft} label={t('to_list')} onClick={close} className="-ml-1.5 md:hidden" />
        <h2 className="min-w-0 flex-1 break-words pt-0.5 font-bold text-lg">
          {conversation.subject || t('no_subject')}
          <span className="ml-2 font-normal text-ink-3 text-sm">#{conversation.number}</span>
        </h2>
        <StateButtons conversation={conversation} />
        {can('conversation.manage') && <MoreMenu conversation={conversation} />}
        <IconButton icon={UserRound} label={t('customer')} onClick={onSide} className="xl:hidden" />
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-1.5">
        {brand && <BrandChip brand={brand} />}
        <AssignMenu conversation={conversation} />
        <Where conversation={conversation} />
        <Lock conversation={conversation} />
        <TagPicker conversation={conversation} />
      </div>
    </header>
  )
}

/** Tells that not everybody reads along. */
function Lock({ conversation: { mailbox } }: { conversation: Conversation }) {
  const t = useTexts(texts)
  if (!mailbox.restricted) return null
  return (
    <span title={t('restricted_about')} className="inline-flex min-w-0">
      <Badge tone="outline" round>
        <LockKeyhole aria-hidden className="size-3 shrink-0" />
        <span className="truncate">{mailbox.name}</span>
        <span className="sr-only">{t('restricted_about')}</span>
      </Badge>
    </span>
  )
}

function Where({ conversation }: { conversation: Conversation }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const now = useNow()
  if (conversation.state === 'done') {
    return (
      <Badge tone="done" round>
        <Check aria-hidden className="size-3.5" />
        {t('state_done')}
      </Badge>
    )
  }
  if (conversation.state === 'snoozed' && conversation.snoozedUntil) {
    return (
      <Badge tone="plain" round>
        {t('until', { at: sayMoment(conversation.snoozedUntil, now, language) })}
      </Badge>
    )
  }
  return null
}

function StateButtons({ conversation }: { conversation: Conversation }) {
  const t = useTexts(texts)
  const { can } = useSession()
  const verbs = useVerbs(conversation.id)
  const { afterwards } = useInbox()
  if (!can('conversation.manage')) return null
  const finish = () => {
    const goOn = afterwards(conversation.id)
    verbs.done()
    goOn()
  }
  return (
    <div className="flex items-center gap-1">
      <SnoozeMenu conversation={conversation} />
      {conversation.state === 'done' || conversation.state === 'snoozed' ? (
        <Button size="sm" aria-label={t('reopen')} onClick={verbs.reopen}>
          <RotateCcw aria-hidden className="size-3.5" />
          <span className="hidden sm:inline">{t('reopen')}</span>
        </Button>
      ) : (
        <Tooltip label={t('mark_done')} keys="e">
          <Button size="sm" onClick={finish}>
            <Check aria-hidden className="size-4 text-done" />
            {t('state_done')}
          </Button>
        </Tooltip>
      )}
    </div>
  )
}
