import type { WebhookDelivery, WebhookTry } from '@madoguchi/contract'
import { Badge, type Tone } from '#parts/Badge.tsx'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayFully, sayMoment, useNow } from '#platform/time.ts'
import { texts } from './texts/index.ts'

const tones: Record<WebhookDelivery['state'], Tone> = { waiting: 'plain', delivered: 'done', failed: 'danger' }

export function DeliveryRow({ delivery, onOpen }: { delivery: WebhookDelivery; onOpen: () => void }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const now = useNow()
  const sayTry = useTry()
  const { event, state, createdAt, last, nextTryAt, attempts } = delivery
  const facts = [
    last && sayTry(last),
    attempts > 1 && t('tries', { count: attempts }),
    last && nextTryAt && t('next_try', { at: sayMoment(nextTryAt, now, language) }),
  ]
  return (
    <li>
      <button
        type="button"
        onClick={onOpen}
        className="flex w-full flex-wrap items-center gap-x-4 gap-y-0.5 px-4 py-2 text-left sm:flex-nowrap hover:bg-paper focus-visible:-outline-offset-2"
      >
        <span className="w-28 shrink-0">
          <Badge tone={tones[state]}>{t(`state_${state}`)}</Badge>
        </span>
        <span className="order-last w-full min-w-0 sm:order-none sm:w-auto sm:flex-1">
          <span className="block truncate">{t(`event_${event}`)}</span>
          <span className="block truncate text-ink-3 text-sm">{facts.filter(Boolean).join(' · ')}</span>
        </span>
        <time
          dateTime={createdAt}
          title={sayFully(createdAt, language)}
          className="ml-auto shrink-0 text-ink-3 text-sm"
        >
          {sayMoment(createdAt, now, language)}
        </time>
      </button>
    </li>
  )
}

/** What came of a try, in a few words. */
export function useTry() {
  const t = useTexts(texts)
  return ({ status, reason, durationMs }: WebhookTry): string =>
    status === null
      ? t(reason === 'timed_out' ? 'timed_out' : 'no_answer')
      : `${t('answered', { status })} · ${t('ms', { ms: durationMs })}`
}
