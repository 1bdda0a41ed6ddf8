import type { Webhook } from '@madoguchi/contract'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayFully } from '#platform/time.ts'
import { texts } from './texts/index.ts'

/** Why nothing is sent, or that nothing arrives. */
export function WebhookNotice({ webhook: { off, failingSince } }: { webhook: Webhook }) {
  const t = useTexts(texts)
  const language = useLanguage()
  if (off === null && failingSince === null) return null
  const words =
    off === null
      ? t('failing_about', { at: sayFully(failingSince ?? '', language) })
      : t(`off_${off.reason}`, { at: sayFully(off.at, language) })
  return (
    <p role="status" className="mb-5 rounded-md border border-warn-line bg-warn-soft px-3.5 py-2.5 text-warn">
      {words}
    </p>
  )
}
