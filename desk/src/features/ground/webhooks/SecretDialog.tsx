import { Button } from '#parts/Button.tsx'
import { CopyField } from '#parts/CopyField.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

/** The one time at which a secret is shown. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useTexts(texts)
  return (
    <Dialog open onClose={onClose} title={t('made_title')} about={t('made_about')}>
      <CopyField label={t('secret')} value={secret} />
      <DialogButtons>
        <Button look="primary" onClick={onClose}>
          {t('kept')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
