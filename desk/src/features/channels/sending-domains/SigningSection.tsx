import type { SendingDomain } from '@madoguchi/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useSession } from '#features/ground/access/index.ts'
import { Badge } from '#parts/Badge.tsx'
import { Button } from '#parts/Button.tsx'
import { CopyField } from '#parts/CopyField.tsx'
import { Section } from '#parts/Page.tsx'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayFully } from '#platform/time.ts'
import { addSendingDomain, checkSendingDomain, keys, sendingDomainsQuery } from './calls.ts'
import { texts } from './texts/index.ts'

/** Whether mail of this domain is signed, and what to publish for it. */
export function SigningSection({ domain }: { domain: string }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug, can } = useSession()
  const { data } = useQuery(sendingDomainsQuery(slug))
  const own = data?.find((one) => one.domain === domain)
  const act = useMutation({
    mutationFn: () => (own ? checkSendingDomain(own.id) : addSendingDomain(domain)),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.domains(slug) }),
  })
  if (!data) return null
  return (
    <div className="mt-5">
      <Section title={t('title')} about={t('about', { domain })}>
        {own && <DomainRecord own={own} />}
        {can('mailbox.manage') && (
          <Button busy={act.isPending} onClick={() => act.mutate()}>
            {t(own ? 'check' : 'prepare')}
          </Button>
        )}
      </Section>
    </div>
  )
}

function DomainRecord({ own }: { own: SendingDomain }) {
  const t = useTexts(texts)
  const language = useLanguage()
  return (
    <div className="mb-3.5 flex flex-col gap-3">
      <p>
        <Badge tone={own.signing ? 'done' : 'outline'}>{t(own.signing ? 'signing' : 'not_signing')}</Badge>
      </p>
      {!own.signing && <p className="max-w-2xl break-phrases text-ink-2">{t('how')}</p>}
      <div>
        <p className="mb-1 text-ink-3 text-sm">{t('record_name')}</p>
        <CopyField label={t('record_name')} value={own.record.name} />
      </div>
      <div>
        <p className="mb-1 text-ink-3 text-sm">{t('record_value')}</p>
        <CopyField label={t('record_value')} value={own.record.value} />
      </div>
      {own.findings && <Findings findings={own.findings} domain={own.domain} />}
      {own.checkedAt !== null && (
        <p className="text-ink-3 text-sm">{t('checked_at', { at: sayFully(own.checkedAt, language) })}</p>
      )}
    </div>
  )
}

type Findings = NonNullable<SendingDomain['findings']>

function Findings({ findings, domain }: { findings: Findings; domain: string }) {
  const t = useTexts(texts)
  return (
    <ul className="flex flex-col gap-1.5" aria-live="polite">
      {(['dkim', 'spf', 'dmarc'] as const).map((kind) => {
        const { state, found } = findings[kind]
        return (
          <li key={kind} className={state === 'good' ? 'text-done' : state === 'unknown' ? 'text-ink-3' : 'text-warn'}>
            {t(`${kind}_${state}`, { domain })}
            {found !== null && state !== 'good' && (
              <code className="block break-all text-ink-3 text-sm">{t('found', { found })}</code>
            )}
          </li>
        )
      })}
    </ul>
  )
}
