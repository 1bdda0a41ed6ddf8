import { Button } from '#parts/Button.tsx'
import { Field, Input, Select } from '#parts/Field.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import type { ImapFormState } from './form.ts'
import { providerHosts } from './providers.ts'
import { texts } from './texts/index.ts'

type Props = {
  form: ImapFormState
  onChange: (form: ImapFormState) => void
  isNew: boolean
  problem: { field(name: string): string | undefined } | undefined
}

export function ImapServerFields({ form, onChange, isNew, problem }: Props) {
  const t = useTexts(texts)
  const signInWith = (value: string) => {
    const signIn = value === 'microsoft' || value === 'google' ? value : 'password'
    const host = signIn === 'password' || form.host !== '' ? form.host : providerHosts[signIn]
    onChange({ ...form, signIn, host })
  }
  return (
    <>
      <Field label={t('sign_in')}>
        {(wired) => (
          <Select {...wired} value={form.signIn} onChange={({ target: { value } }) => signInWith(value)}>
            {(['password', 'microsoft', 'google'] as const).map((value) => (
              <option key={value} value={value}>
                {t(`sign_in_${value}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('host')} hint={t('host_hint')} error={problem?.field('host')}>
        {(wired) => (
          <Input
            {...wired}
            required
            autoCapitalize="off"
            spellCheck={false}
            value={form.host}
            onChange={({ target: { value } }) => onChange({ ...form, host: value })}
          />
        )}
      </Field>
      <div className="grid grid-cols-2 gap-4">
        <Field label={t('security')}>
          {(wired) => (
            <Select
              {...wired}
              value={form.security}
              onChange={({ target: { value } }) =>
                onChange(
                  value === 'starttls'
                    ? { ...form, security: 'starttls', port: form.port === 993 ? 143 : form.port }
                    : { ...form, security: 'tls', port: form.port === 143 ? 993 : form.port },
                )
              }
            >
              <option value="tls">{t('security_tls')}</option>
              <option value="starttls">{t('security_starttls')}</option>
            </Select>
          )}
        </Field>
        <Field label={t('port')} error={problem?.field('port')}>
          {(wired) => (
            <Input
              {...wired}
              required
              type="number"
              min={1}
              max={65535}
              value={form.port}
              onChange={({ target: { value } }) => onChange({ ...form, port: Number(value) })}
            />
          )}
        </Field>
      </div>
      <Field label={t('user')} hint={t('user_hint')} error={problem?.field('user')}>
        {(wired) => (
          <Input
            {...wired}
            required
            autoComplete="off"
            value={form.user}
            onChange={({ target: { value } }) => onChange({ ...form, user: value })}
          />
        )}
      </Field>
      {form.signIn === 'password' && (
        <Field label={t('password')} hint={isNew ? undefined : t('password_kept')}>
          {(wired) => (
            <Input
              {...wired}
              required={isNew}
              type="password"
              autoComplete="new-password"
              value={form.password}
              onChange={({ target: { value } }) => onChange({ ...form, password: value })}
            />
          )}
        </Field>
      )}
      {form.pinned !== null && form.certificate === undefined && (
        <div className="text-sm">
          <p className="break-all text-ink-2">{t('pinned', { sha256: form.pinned })}</p>
          <Button size="sm" className="mt-1" onClick={() => onChange({ ...form, certificate: null })}>
            {t('unpin')}
          </Button>
        </div>
      )}
    </>
  )
}
