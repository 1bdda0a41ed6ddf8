import type { Conversation, Delivery, Message } from '@madoguchi/contract'
import { Link } from '@tanstack/react-router'
import { Check, CircleAlert, CircleHelp } from 'lucide-react'
import type { z } from 'zod'
import { useReason } from '#features/channels/ledger/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { classes } from '#parts/classes.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayFully, useNow } from '#platform/time.ts'
import { texts } from './texts/index.ts'
import { useUndo } from './use-undo.ts'

type Props = { message: Message; delivery: z.infer<typeof Delivery>; conversation: Conversation }

const tones = { failed: 'text-danger', unknown: 'text-warn' }

/** What became of our answer. Only trouble speaks up. */
export function DeliveryLine({ message, delivery, conversation }: Props) {
  const t = useTexts(texts)
  const say = useReason()
  const { slug, can } = useSession()
  const { state, reason } = delivery
  const trouble = state === 'failed' || state === 'unknown'
  const Sign = state === 'failed' ? CircleAlert : state === 'unknown' ? CircleHelp : state === 'sent' ? Check : null
  if (state === 'held') return <Held message={message} undoUntil={delivery.undoUntil} conversation={conversation} />
  return (
    <p className={classes('mt-2 flex flex-wrap items-center gap-x-2 text-sm', trouble ? tones[state] : 'text-ink-3')}>
      {Sign && <Sign aria-hidden className="size-3.5 shrink-0" />}
      {t(reason?.startsWith('returned_') && state === 'failed' ? 'delivery_returned' : `delivery_${state}`)}
      {trouble && reason && <span className="min-w-0 break-words">{say(reason)}</span>}
      {state === 'cancelled' && reason === 'customer_wrote' && (
        <UndoButton message={message} conversation={conversation} />
      )}
      {trouble && can('ledger.read') && (
        <Link
          to="/$workspace/ledger/out"
          params={{ workspace: slug }}
          search={{ id: delivery.id }}
          className="underline underline-offset-4"
        >
          {t('delivery_open')}
        </Link>
      )}
    </p>
  )
}

function Held({
  message,
  undoUntil,
  conversation,
}: {
  message: Message
  undoUntil: string | null
  conversation: Conversation
}) {
  const t = useTexts(texts)
  const language = useLanguage()
  const now = useNow(1)
  const left = undoUntil ? Math.max(0, Math.ceil((Date.parse(undoUntil) - now.getTime()) / 1000)) : 0
  return (
    <p className="mt-2 flex items-center gap-2 text-ink-3 text-sm">
      {undoUntil && left > 60 && t('delivery_scheduled', { at: sayFully(undoUntil, language) })}
      {left > 0 && left <= 60 && t('delivery_held', { seconds: left })}
      {left === 0 && t('delivery_queued')}
      {left > 0 && <UndoButton message={message} conversation={conversation} scheduled={left > 60} />}
    </p>
  )
}

type UndoProps = { message: Message; conversation: Conversation; scheduled?: boolean }

function UndoButton({ message, conversation, scheduled = true }: UndoProps) {
  const t = useTexts(texts)
  const undo = useUndo()
  return (
    <button
      type="button"
      className="text-action underline underline-offset-4"
      onClick={() => undo(message, conversation)}
    >
      {t(scheduled ? 'to_draft' : 'undo')}
    </button>
  )
}
