import type { ReactNode } from 'react'
import { useTexts } from '#platform/i18n/language.ts'
import { Button } from './Button.tsx'
import { Dialog, DialogButtons } from './Dialog.tsx'
import { texts } from './texts/index.ts'

type Props = {
  open: boolean
  onClose: () => void
  title: string
  about: ReactNode
  confirm: string
  danger?: boolean
  busy?: boolean
  onConfirm: () => void
}

export function ConfirmDialog({
  open,
  onClose,
  title,
  about,
  confirm,
  danger = false,
  busy = false,
  onConfirm,
}: Props) {
  const t = useTexts(texts)
  return (
    <Dialog open={open} onClose={onClose} title={title} about={about}>
      <DialogButtons>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button look={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
          {confirm}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
