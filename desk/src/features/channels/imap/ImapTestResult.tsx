import type { ImapTestResult as Result } from '@madoguchi/contract'
import { Button } from '#parts/Button.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

type Props = { result: Result; onPin: (certificate: string) => void }

export function ImapTestResult({ result: { ok, reason, detail, folders, certificate }, onPin }: Props) {
  const t = useTexts(texts)
  if (ok) {
    return (
      <p role="status" className="text-done text-sm">
        {t('test_fine', { folders: folders.slice(0, 12).join(', ') })}
      </p>
    )
  }
  return (
    <div role="alert" className="flex flex-col gap-1 text-sm">
      {reason && <p className="text-danger">{t(reason)}</p>}
      {detail && <p className="text-ink-3">{t('server_said', { words: detail })}</p>}
      {certificate && (
        <>
          <p className="break-all text-ink-2">{t('pin_about', { sha256: certificate.sha256 })}</p>
          <Button size="sm" className="self-start" onClick={() => onPin(certificate.pem)}>
            {t('pin')}
          </Button>
        </>
      )}
    </div>
  )
}
