import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '#parts/Button.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { answer, api } from '#platform/api.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { Doorway } from './Doorway.tsx'
import { texts } from './texts/index.ts'

export function SetupPage() {
  const t = useTexts(texts)
  const language = useLanguage()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [form, setForm] = useState({ workspaceName: '', name: '', email: '', password: '' })
  const setup = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/setup', { body: { ...form, email: form.email.trim(), language } })),
    onSuccess: () => {
      queries.clear()
      return navigate({ to: '/' })
    },
    meta: { quiet: true },
  })
  const problem = isProblem(setup.error) ? setup.error : undefined
  const general =
    problem && problem.fields.length === 0 && problem.code !== 'weak_password' ? problem.message : undefined
  const change = (name: keyof typeof form) => (event: { target: { value: string } }) =>
    setForm({ ...form, [name]: event.target.value })
  return (
    <Doorway title={t('setup_title')} about={t('setup_about')}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          setup.mutate()
        }}
      >
        <Field label={t('workspace_name')} hint={t('workspace_name_hint')} error={problem?.field('workspaceName')}>
          {(wired) => (
            <Input
              {...wired}
              required
              autoFocus
              autoComplete="organization"
              value={form.workspaceName}
              onChange={change('workspaceName')}
            />
          )}
        </Field>
        <Field label={t('your_name')} error={problem?.field('name')}>
          {(wired) => <Input {...wired} required autoComplete="name" value={form.name} onChange={change('name')} />}
        </Field>
        <Field label={t('email')} error={problem?.field('email')}>
          {(wired) => (
            <Input
              {...wired}
              required
              type="email"
              autoComplete="username"
              value={form.email}
              onChange={change('email')}
            />
          )}
        </Field>
        <Field
          label={t('password')}
          hint={t('password_hint')}
          error={problem?.code === 'weak_password' ? problem.message : problem?.field('password')}
        >
          {(wired) => (
            <Input
              {...wired}
              required
              type="password"
              autoComplete="new-password"
              value={form.password}
              onChange={change('password')}
            />
          )}
        </Field>
        {general && (
          <p role="alert" className="text-danger text-sm">
            {general}
          </p>
        )}
        <Button type="submit" look="primary" busy={setup.isPending}>
          {t('setup_go')}
        </Button>
      </form>
    </Doorway>
  )
}
