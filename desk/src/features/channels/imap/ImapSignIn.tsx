import type { OAuthProvider } from '@madoguchi/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { CopyField } from '#parts/CopyField.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { clientsQuery, keys } from './calls.ts'
import { providerNames } from './providers.ts'
import { texts } from './texts/index.ts'

type Props = { mailboxId: string; provider: OAuthProvider; needed: boolean }

/** Signing in happens at the provider; here is what it takes to get there. */
export function ImapSignIn({ mailboxId, provider, needed }: Props) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug } = useSession()
  const clients = useQuery(clientsQuery(slug))
  const kept = clients.data?.items.find((client) => client.provider === provider)
  const [form, setForm] = useState({ clientId: '', clientSecret: '', tenant: 'common' })
  const name = { provider: providerNames[provider] }
  const save = useMutation({
    mutationFn: () => answer(api.PUT('/api/v1/mail-sign-in/clients', { body: { provider, ...form } })),
    onSuccess: () => {
      showToast({ tone: 'done', text: t('saved') })
      setForm({ ...form, clientSecret: '' })
      return queries.invalidateQueries({ queryKey: keys.clients(slug) })
    },
  })
  const begin = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/mailboxes/{id}/imap/sign-in', { params: { path: { id: mailboxId } } })),
    onSuccess: ({ url }) => window.location.assign(url),
  })
  return (
    <div className="mt-4 flex flex-col gap-3 border-line border-t pt-4">
      {kept && (
        <div>
          <Button look={needed ? 'primary' : 'plain'} busy={begin.isPending} onClick={() => begin.mutate()}>
            {t(needed ? 'provider_sign_in' : 'provider_again', name)}
          </Button>
          <p className="mt-1 text-ink-3 text-sm">{t('provider_about', name)}</p>
        </div>
      )}
      <details open={clients.data !== undefined && !kept}>
        <summary className="cursor-pointer font-semibold text-sm">{t('client', name)}</summary>
        <form
          className="mt-3 flex max-w-md flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            save.mutate()
          }}
        >
          <p className="text-ink-2 text-sm">{t('client_about', name)}</p>
          {clients.data && <CopyField label={t('client', name)} value={clients.data.redirectUrl} />}
          <Field label={t('client_id')} hint={kept ? t('client_kept') : undefined}>
            {(wired) => (
              <Input
                {...wired}
                required
                placeholder={kept?.clientId ?? ''}
                value={form.clientId}
                onChange={({ target: { value } }) => setForm({ ...form, clientId: value })}
              />
            )}
          </Field>
          <Field label={t('client_secret')}>
            {(wired) => (
              <Input
                {...wired}
                required
                type="password"
                autoComplete="off"
                value={form.clientSecret}
                onChange={({ target: { value } }) => setForm({ ...form, clientSecret: value })}
              />
            )}
          </Field>
          {provider === 'microsoft' && (
            <Field label={t('tenant')} hint={t('tenant_hint')}>
              {(wired) => (
                <Input
                  {...wired}
                  required
                  value={form.tenant}
                  onChange={({ target: { value } }) => setForm({ ...form, tenant: value })}
                />
              )}
            </Field>
          )}
          <Button type="submit" className="self-start" busy={save.isPending}>
            {t('save')}
          </Button>
        </form>
      </details>
    </div>
  )
}
