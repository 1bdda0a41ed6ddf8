import type { SignInService } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useRoleName } from '#features/ground/members/index.ts'
import { Button } from '#parts/Button.tsx'
import { Check } from '#parts/Check.tsx'
import { Field, Input, Select } from '#parts/Field.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { type Draft, saveService, settingsQuery } from './calls.ts'
import { readDomains } from './rules.ts'
import { texts } from './texts/index.ts'

const joinRoles = ['lead', 'agent', 'draft_only', 'viewer'] as const

export function ServiceForm({ slug, service }: { slug: string; service: SignInService | null }) {
  const t = useTexts(texts)
  const roleName = useRoleName()
  const queries = useQueryClient()
  const [form, setForm] = useState({
    name: service?.name ?? '',
    issuer: service?.issuer ?? '',
    clientId: service?.clientId ?? '',
    clientSecret: '',
    joins: service?.joinRole != null,
    joinDomains: service?.joinDomains.join(', ') ?? '',
    joinRole: service?.joinRole ?? ('agent' as const),
  })
  const change = (part: Partial<typeof form>) => setForm({ ...form, ...part })
  const save = useMutation({
    mutationFn: () => {
      const { name, issuer, clientId, clientSecret, joins, joinDomains, joinRole } = form
      const draft: Draft = {
        name,
        issuer: issuer.trim(),
        clientId,
        ...(clientSecret ? { clientSecret } : {}),
        joinDomains: readDomains(joinDomains),
        joinRole: joins ? joinRole : null,
      }
      return saveService(draft)
    },
    onSuccess: (saved) => {
      queries.setQueryData(settingsQuery(slug).queryKey, saved)
      change({ clientSecret: '' })
      showToast({ tone: 'done', text: t('saved') })
    },
    meta: { quiet: true },
  })
  const problem = isProblem(save.error) ? save.error : undefined
  const secretProblem = problem?.code === 'service_secret_needed' ? problem.message : problem?.field('clientSecret')
  const isElsewhere = problem?.fields.length === 0 && problem.code !== 'service_secret_needed'
  return (
    <form
      className="flex max-w-md flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Field
        label={t('name')}
        hint={t('name_hint', { name: form.name.trim() || t('name_example') })}
        error={problem?.field('name')}
      >
        {(wired) => (
          <Input
            {...wired}
            required
            maxLength={40}
            value={form.name}
            onChange={({ target }) => change({ name: target.value })}
          />
        )}
      </Field>
      <Field label={t('issuer')} hint={t('issuer_hint')} error={problem?.field('issuer')}>
        {(wired) => (
          <Input
            {...wired}
            required
            type="url"
            value={form.issuer}
            onChange={({ target }) => change({ issuer: target.value })}
          />
        )}
      </Field>
      <Field label={t('client_id')} error={problem?.field('clientId')}>
        {(wired) => (
          <Input
            {...wired}
            required
            autoComplete="off"
            value={form.clientId}
            onChange={({ target }) => change({ clientId: target.value })}
          />
        )}
      </Field>
      <Field label={t('client_secret')} {...(service ? { hint: t('client_secret_kept') } : {})} error={secretProblem}>
        {(wired) => (
          <Input
            {...wired}
            required={!service}
            type="password"
            autoComplete="off"
            value={form.clientSecret}
            onChange={({ target }) => change({ clientSecret: target.value })}
          />
        )}
      </Field>
      <Check
        label={t('join')}
        hint={t('join_hint')}
        checked={form.joins}
        onChange={({ target }) => change({ joins: target.checked })}
      />
      {form.joins && (
        <>
          <Field
            label={t('join_domains')}
            hint={t('join_domains_hint')}
            error={problem?.fields.find(({ path }) => path.startsWith('joinDomains'))?.message}
          >
            {(wired) => (
              <Input
                {...wired}
                required
                value={form.joinDomains}
                onChange={({ target }) => change({ joinDomains: target.value })}
              />
            )}
          </Field>
          <Field label={t('join_role')}>
            {(wired) => (
              <Select
                {...wired}
                value={form.joinRole}
                onChange={({ target }) =>
                  change({ joinRole: joinRoles.find((role) => role === target.value) ?? 'agent' })
                }
              >
                {joinRoles.map((role) => (
                  <option key={role} value={role}>
                    {roleName(role)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </>
      )}
      {isElsewhere && (
        <p role="alert" className="text-danger text-sm">
          {problem?.message}
        </p>
      )}
      <div>
        <Button type="submit" look="primary" busy={save.isPending}>
          {t('save')}
        </Button>
      </div>
    </form>
  )
}
