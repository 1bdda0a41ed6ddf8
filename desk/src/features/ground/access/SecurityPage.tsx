import { useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { PasskeysSection } from '#features/ground/passkeys/index.ts'
import { ConnectionSection } from '#features/ground/sign-in-service/index.ts'
import { Button } from '#parts/Button.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { Page, Section } from '#parts/Page.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { SessionsSection } from './SessionsSection.tsx'
import { useSession } from './session.ts'
import { TotpSection } from './TotpSection.tsx'
import { texts } from './texts/index.ts'

const route = getRouteApi('/$workspace/settings/security')

export function SecurityPage() {
  const t = useTexts(texts)
  const { slug, bound } = useSession()
  const { refused } = route.useSearch()
  return (
    <Page title={t('security')} {...(bound ? { about: t('security_bound') } : {})}>
      {!bound && (
        <>
          <PasskeysSection />
          <PasswordSection />
          <TotpSection />
          <ConnectionSection workspace={slug} refused={refused} />
        </>
      )}
      <SessionsSection />
    </Page>
  )
}

function PasswordSection() {
  const t = useTexts(texts)
  const [form, setForm] = useState({ current: '', next: '' })
  const change = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/me/password', { body: form })),
    onSuccess: () => {
      setForm({ current: '', next: '' })
      showToast({ tone: 'done', text: t('password_changed') })
    },
    meta: { quiet: true },
  })
  const problem = isProblem(change.error) ? change.error : undefined
  return (
    <Section title={t('password_change')}>
      <form
        className="flex max-w-sm flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          change.mutate()
        }}
      >
        <Field label={t('password_current')} error={problem?.code === 'weak_password' ? undefined : problem?.message}>
          {(wired) => (
            <Input
              {...wired}
              required
              type="password"
              autoComplete="current-password"
              value={form.current}
              onChange={(event) => setForm({ ...form, current: event.target.value })}
            />
          )}
        </Field>
        <Field
          label={t('password_next')}
          hint={t('password_hint')}
          error={problem?.code === 'weak_password' ? problem.message : undefined}
        >
          {(wired) => (
            <Input
              {...wired}
              required
              type="password"
              autoComplete="new-password"
              value={form.next}
              onChange={(event) => setForm({ ...form, next: event.target.value })}
            />
          )}
        </Field>
        <div>
          <Button type="submit" busy={change.isPending}>
            {t('password_change')}
          </Button>
        </div>
      </form>
    </Section>
  )
}
