import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { answer, api } from '#platform/api.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayMoment, useNow } from '#platform/time.ts'
import { invitationsQuery, keys, useRoleName } from './calls.ts'
import { texts } from './texts/index.ts'

export function InvitationList() {
  const t = useTexts(texts)
  const language = useLanguage()
  const now = useNow()
  const roleName = useRoleName()
  const queries = useQueryClient()
  const { slug } = useSession()
  const invitations = useQuery(invitationsQuery(slug))
  const withdraw = useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/v1/invitations/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.invitations(slug) }),
  })
  if (invitations.isError) return <ErrorState error={invitations.error} onRetry={() => void invitations.refetch()} />
  if (!invitations.data?.length) return null
  return (
    <section className="mt-8">
      <h2 className="mb-2 font-semibold text-lg">{t('invitations')}</h2>
      <ul className="divide-y divide-line rounded-lg border border-line bg-sheet">
        {invitations.data.map((invitation) => (
          <li key={invitation.id} className="flex min-h-14 items-center gap-3 px-4 py-2">
            <div className="min-w-0 flex-1">
              <p className="truncate">{invitation.email}</p>
              <p className="text-ink-3 text-sm">
                {t('expires', { at: sayMoment(invitation.expiresAt, now, language) })}
              </p>
            </div>
            <span className="shrink-0 text-ink-2 text-sm">{roleName(invitation.role)}</span>
            <Button
              size="sm"
              busy={withdraw.isPending && withdraw.variables === invitation.id}
              onClick={() => withdraw.mutate(invitation.id)}
            >
              {t('withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
