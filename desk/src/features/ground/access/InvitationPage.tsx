import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Skeleton } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { invitationQuery, visitorQuery } from './calls.ts'
import { Doorway } from './Doorway.tsx'
import { ChoosePassword, JoinAs, Prove, SignInFirst } from './InvitationSteps.tsx'
import { texts } from './texts/index.ts'

const route = getRouteApi('/invitations/$token')

export function InvitationPage() {
  const t = useTexts(texts)
  const { token } = route.useParams()
  const invitation = useQuery(invitationQuery(token))
  const visitor = useQuery(visitorQuery)
  if (invitation.isPending || visitor.isPending) {
    return (
      <Doorway title={t('invitation_title')}>
        <Skeleton className="h-24" />
      </Doorway>
    )
  }
  if (invitation.isError) {
    return (
      <Doorway title={t('invitation_title')}>
        <ErrorState error={invitation.error} />
      </Doorway>
    )
  }
  const { workspaceName, email, next } = invitation.data
  const user = visitor.data?.user
  const isInvited = user?.email === email && !visitor.data?.bound
  return (
    <Doorway title={t('invitation_to', { workspace: workspaceName })} about={t('invitation_about', { email })}>
      {isInvited && <JoinAs token={token} name={user.name} />}
      {!isInvited && next === 'prove' && <Prove token={token} email={email} />}
      {!isInvited && next === 'choose_password' && <ChoosePassword token={token} email={email} />}
      {!isInvited && next === 'sign_in' && <SignInFirst token={token} />}
    </Doorway>
  )
}
