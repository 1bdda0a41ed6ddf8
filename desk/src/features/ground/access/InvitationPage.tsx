import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '#parts/Button.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { Skeleton } from '#parts/Skeleton.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { invitationQuery } from './calls.ts'
import { Doorway } from './Doorway.tsx'
import { texts } from './texts/index.ts'

const route = getRouteApi('/invitations/$token')

export function InvitationPage() {
  const t = useTexts(texts)
  const { token } = route.useParams()
  const invitation = useQuery(invitationQuery(token))
  if (invitation.isPending) {
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
  const { workspaceName, email, knownUser } = invitation.data
  return (
    <Doorway title={t('invitation_to', { workspace: workspaceName })} about={t('invitation_about', { email })}>
      <AcceptForm token={token} email={email} knownUser={knownUser} />
    </Doorway>
  )
}

function AcceptForm({ token, email, knownUser }: { token: string; email: string; knownUser: boolean }) {
  const t = useTexts(texts)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const accept = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/invitations/{token}/accept', { params: { path: { token } }, body: { name, password } })),
    onSuccess: () => {
      queries.clear()
      return navigate({ to: '/' })
    },
    meta: { quiet: true },
  })
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        accept.mutate()
      }}
    >
      {/* Password keepers file the new password under this address. */}
      <input type="email" readOnly hidden autoComplete="username" value={email} />
      <Field label={t('your_name')}>
        {(wired) => (
          <Input
            {...wired}
            required
            autoFocus
            autoComplete="name"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field
        label={t('password')}
        hint={t(knownUser ? 'password_known_hint' : 'password_hint')}
        error={isProblem(accept.error) ? accept.error.message : undefined}
      >
        {(wired) => (
          <Input
            {...wired}
            required
            type="password"
            autoComplete={knownUser ? 'current-password' : 'new-password'}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" look="primary" busy={accept.isPending}>
        {t('invitation_accept')}
      </Button>
    </form>
  )
}
