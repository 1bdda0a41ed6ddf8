import type { ImapSource } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useSession } from '#features/ground/access/index.ts'
import { Badge, type Tone } from '#parts/Badge.tsx'
import { Button } from '#parts/Button.tsx'
import { answer, api } from '#platform/api.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayMoment, useNow } from '#platform/time.ts'
import { keys } from './calls.ts'
import { texts } from './texts/index.ts'

const tones: Record<ImapSource['state'], Tone> = {
  connecting: 'plain',
  connected: 'done',
  reconnecting: 'warn',
  stopped: 'danger',
}
const states = ['applied', 'received', 'failed', 'not_taken'] as const

export function ImapState({ mailboxId, source }: { mailboxId: string; source: ImapSource }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const now = useNow()
  const queries = useQueryClient()
  const { slug, can } = useSession()
  const retry = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/mailboxes/{id}/imap/retry', { params: { path: { id: mailboxId } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.all(slug) }),
  })
  const when = (iso: string | null) => (iso === null ? t('never') : sayMoment(iso, now, language))
  const isWell = source.state === 'connected' || source.state === 'connecting'
  return (
    <div className="flex flex-col gap-3">
      <p className="flex flex-wrap items-center gap-2" role="status">
        <Badge tone={tones[source.state]}>{t(`state_${source.state}`)}</Badge>
        {source.state !== 'connecting' && (
          <span className="text-ink-2 text-sm">{t('since', { when: when(source.since) })}</span>
        )}
        <span className="text-ink-3 text-sm">
          {source.user} @ {source.host}:{source.port} · {source.folders.join(', ')}
        </span>
      </p>
      {source.reason && (
        <div className="text-sm">
          <p className={isWell ? 'text-warn' : 'text-danger'}>{t(source.reason)}</p>
          {source.detail && <p className="text-ink-3">{t('server_said', { words: source.detail })}</p>}
        </div>
      )}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        <dt className="text-ink-3">{t('last_mail')}</dt>
        <dd>{when(source.lastMailAt)}</dd>
        <dt className="text-ink-3">{t('last_checked')}</dt>
        <dd>{when(source.checkedAt)}</dd>
        <dt className="text-ink-3">{t('counts')}</dt>
        <dd className="flex flex-wrap gap-x-4">
          {states.map((state) => {
            const words = t(`count_${state}`, { count: source.counts[state] })
            return can('ledger.read') ? (
              <Link
                key={state}
                to="/$workspace/ledger/in"
                params={{ workspace: slug }}
                search={{ state, mailbox: mailboxId }}
                className="text-action underline"
              >
                {words}
              </Link>
            ) : (
              <span key={state}>{words}</span>
            )
          })}
        </dd>
      </dl>
      {!isWell && source.reason !== 'oauth_needed' && can('mailbox.manage') && (
        <Button className="self-start" size="sm" busy={retry.isPending} onClick={() => retry.mutate()}>
          {t('retry')}
        </Button>
      )}
    </div>
  )
}
