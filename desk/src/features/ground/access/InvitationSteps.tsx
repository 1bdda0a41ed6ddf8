import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, buttonClass } from '#parts/Button.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { texts } from './texts/index.ts'

const at = (token: string) => ({ params: { path: { token } } })

function useEnter() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return () => {
    queries.clear()
    return navigate({ to: '/' })
  }
}

const Complaint = ({ error }: { error: unknown }) =>
  isProblem(error) && (
    <p role="alert" className="text-danger text-sm">
      {error.message}
    </p>
  )

/** The invited person, signed in: one press. */
export function JoinAs({ token, name }: { token: string; name: string }) {
  const t = useTexts(texts)
  const enter = useEnter()
  const join = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/invitations/{token}/join', at(token))),
    onSuccess: enter,
    meta: { quiet: true },
  })
  return (
    <div className="flex flex-col gap-4">
      <p>{t('invitation_signed_in', { name })}</p>
      <Complaint error={join.error} />
      <Button look="primary" busy={join.isPending} onClick={() => join.mutate()}>
        {t('invitation_accept')}
      </Button>
    </div>
  )
}

/** The same for everybody who was handed the link: it tells nothing about the address. */
export function Prove({ token, email }: { token: string; email: string }) {
  const t = useTexts(texts)
  const mail = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/invitations/{token}/mail', at(token))),
    meta: { quiet: true },
  })
  return (
    <div className="flex flex-col gap-4">
      <p className="break-phrases text-pretty">{t('invitation_prove', { email })}</p>
      <Complaint error={mail.error} />
      {mail.isSuccess ? (
        <p role="status" className="text-done">
          {t('invitation_mailed')}
        </p>
      ) : (
        <Button look="primary" busy={mail.isPending} onClick={() => mail.mutate()}>
          {t('invitation_mail_again')}
        </Button>
      )}
      <SignInLink token={token} look="plain" label={t('invitation_sign_in_instead')} />
    </div>
  )
}

/** By the mailed link, where the address has an account. */
export function SignInFirst({ token }: { token: string }) {
  const t = useTexts(texts)
  return (
    <div className="flex flex-col gap-4">
      <p className="break-phrases text-pretty">{t('invitation_known')}</p>
      <SignInLink token={token} look="primary" label={t('invitation_sign_in')} />
    </div>
  )
}

const SignInLink = ({ token, look, label }: { token: string; look: 'plain' | 'primary'; label: string }) => (
  <Link to="/sign-in" search={{ next: `/invitations/${token}` }} className={buttonClass(look)}>
    {label}
  </Link>
)

/** By the mailed link, for who is new here. */
export function ChoosePassword({ token, email }: { token: string; email: string }) {
  const t = useTexts(texts)
  const enter = useEnter()
  const [form, setForm] = useState({ name: '', password: '' })
  const accept = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/invitations/{token}/accept', { ...at(token), body: form })),
    onSuccess: enter,
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
            value={form.name}
            onChange={(event) => setForm({ ...form, name: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t('password')}
        hint={t('password_hint')}
        error={isProblem(accept.error) ? accept.error.message : undefined}
      >
        {(wired) => (
          <Input
            {...wired}
            required
            type="password"
            autoComplete="new-password"
            value={form.password}
            onChange={(event) => setForm({ ...form, password: event.target.value })}
          />
        )}
      </Field>
      <Button type="submit" look="primary" busy={accept.isPending}>
        {t('invitation_accept')}
      </Button>
    </form>
  )
}
