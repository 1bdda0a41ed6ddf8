import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Badge } from '#parts/Badge.tsx'
import { Button } from '#parts/Button.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Section } from '#parts/Page.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { answer, api } from '#platform/api.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayMoment, useNow } from '#platform/time.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { sessionsQuery } from './calls.ts'
import { texts } from './texts/index.ts'

export function SessionsSection() {
  const t = useTexts(texts)
  const language = useLanguage()
  const now = useNow()
  const queries = useQueryClient()
  const sessions = useQuery(sessionsQuery)
  const end = useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/v1/me/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => {
      showToast({ tone: 'done', text: t('session_ended') })
      return queries.invalidateQueries({ queryKey: sessionsQuery.queryKey })
    },
  })
  return (
    <Section title={t('sessions')} about={t('sessions_about')}>
      {sessions.isPending && <SkeletonRows rows={2} height={56} />}
      {sessions.isError && <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />}
      <ul className="divide-y divide-line">
        {sessions.data?.items.map((session) => (
          <li key={session.id} className="flex items-center gap-3 py-2.5">
            <div className="min-w-0 flex-1">
              <p className="flex items-center gap-2">
                <span className="truncate">{session.device}</span>
                {session.current && <Badge tone="done">{t('session_current')}</Badge>}
              </p>
              <p className="text-ink-3 text-sm">
                {[session.ip, t('session_seen', { at: sayMoment(session.lastSeenAt, now, language) })]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            {!session.current && (
              <Button
                size="sm"
                busy={end.isPending && end.variables === session.id}
                onClick={() => end.mutate(session.id)}
              >
                {t('session_end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
