import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { PasskeyButton } from '#features/ground/passkeys/index.ts'
import { Refusal, ServiceButton } from '#features/ground/sign-in-service/index.ts'
import { Button } from '#parts/Button.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { Doorway } from './Doorway.tsx'
import { workspaceOf } from './rules.ts'
import { texts } from './texts/index.ts'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const [step, setStep] = useState<'password' | 'code'>('password')
  const { next } = route.useSearch()
  const router = useRouter()
  const queries = useQueryClient()
  const enter = () => {
    queries.clear()
    router.history.push(next ?? '/')
  }
  return step === 'password' ? (
    <PasswordStep onDone={enter} onCodeWanted={() => setStep('code')} />
  ) : (
    <CodeStep onDone={enter} onExpired={() => setStep('password')} />
  )
}

function PasswordStep({ onDone, onCodeWanted }: { onDone: () => void; onCodeWanted: () => void }) {
  const t = useTexts(texts)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/sign-in', { body: { email: email.trim(), password } })),
    onSuccess: ({ next }) => (next === 'totp' ? onCodeWanted() : onDone()),
    meta: { quiet: true },
  })
  return (
    <Doorway title={t('sign_in')}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          signIn.mutate()
        }}
      >
        <Field label={t('email')}>
          {(wired) => (
            <Input
              {...wired}
              type="email"
              required
              autoFocus
              autoComplete="username"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('password')} error={isProblem(signIn.error) ? signIn.error.message : undefined}>
          {(wired) => (
            <Input
              {...wired}
              type="password"
              required
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" look="primary" busy={signIn.isPending}>
          {t('sign_in')}
        </Button>
      </form>
      <OtherWays onDone={onDone} />
    </Doorway>
  )
}

function OtherWays({ onDone }: { onDone: () => void }) {
  const { next, workspace, refused } = route.useSearch()
  return (
    <>
      {refused && (
        <div className="mt-4">
          <Refusal code={refused} />
        </div>
      )}
      <div className="mt-4 flex flex-col gap-3 border-line border-t pt-4 empty:hidden">
        <PasskeyButton onDone={onDone} />
        <ServiceButton workspace={workspace ?? workspaceOf(next)} next={next} />
      </div>
    </>
  )
}

function CodeStep({ onDone, onExpired }: { onDone: () => void; onExpired: () => void }) {
  const t = useTexts(texts)
  const [code, setCode] = useState('')
  const confirm = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/sign-in/totp', { body: { code: code.trim() } })),
    onSuccess: onDone,
    meta: { quiet: true },
  })
  const expired = isProblem(confirm.error, 'sign_in_expired')
  return (
    <Doorway title={t('code_title')} about={t('code_about')}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          confirm.mutate()
        }}
      >
        <Field
          label={t('code')}
          hint={t('code_hint')}
          error={isProblem(confirm.error) ? confirm.error.message : undefined}
        >
          {(wired) => (
            <Input
              {...wired}
              required
              autoFocus
              autoComplete="one-time-code"
              inputMode="text"
              value={code}
              onChange={(event) => setCode(event.target.value)}
              className="tracking-widest"
            />
          )}
        </Field>
        <Button type="submit" look="primary" busy={confirm.isPending}>
          {t('sign_in')}
        </Button>
        <Button look={expired ? 'plain' : 'quiet'} onClick={onExpired}>
          {t('back_to_password')}
        </Button>
      </form>
    </Doorway>
  )
}
