import type { VerificationDetail } from '@madoguchi/contract'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { Fact } from './Facts.tsx'
import { texts } from './texts/index.ts'
import { sayVerdict } from './verdicts.ts'

/** All that was found out about who sent a mail. */
export function VerificationFacts({ verification }: { verification: VerificationDetail }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const { spf, dkim, dmarc, arc, trusted, sawConnection } = verification
  const said = sayVerdict(verification, language)
  return (
    <>
      <Fact label={t('sender_check')}>
        {said.verdict} {said.reason}
      </Fact>
      <Fact label="SPF">
        {spf ? result(spf.result, spf.domain, spf.comment) : t(sawConnection ? 'not_looked' : 'connection_not_seen')}
      </Fact>
      <Fact label="DKIM">
        {dkim.length === 0 && t('no_signature')}
        {dkim.map(({ domain, selector, comment, ...signature }) => (
          <span key={`${selector}.${domain}`} className="block">
            {result(signature.result, `${selector}._domainkey.${domain}`, comment)}
          </span>
        ))}
      </Fact>
      <Fact label="DMARC">
        {dmarc ? result(dmarc.result, dmarc.domain, dmarc.policy ? `p=${dmarc.policy}` : '') : t('not_looked')}
      </Fact>
      {arc && arc.result !== 'none' && <Fact label="ARC">{result(arc.result, arc.sealedBy ?? '', arc.comment)}</Fact>}
      {trusted && (
        <Fact label={t('trusted_server')}>
          {result(
            trusted.authservId,
            trusted.results.map((one) => `${one.method}=${one.result}`).join(', '),
            trusted.by === 'seal' ? 'ARC' : '',
          )}
        </Fact>
      )}
    </>
  )
}

const result = (...parts: string[]) => parts.filter(Boolean).join(' · ')
