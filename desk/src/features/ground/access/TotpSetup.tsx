import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#parts/Button.tsx'
import { CopyField } from '#parts/CopyField.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { Skeleton } from '#parts/Skeleton.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { texts } from './texts/index.ts'

type Props = { uri: string; secret: string; backupCodes: string[]; onClose: () => void }

export function TotpSetup({ uri, secret, backupCodes, onClose }: Props) {
  const t = useTexts(texts)
  const [confirmed, setConfirmed] = useState(false)
  if (confirmed) {
    return (
      <Dialog open onClose={onClose} title={t('backup_title')} about={t('backup_about')}>
        <ul className="grid grid-cols-2 gap-x-6 gap-y-1 rounded-md bg-sunken px-4 py-3 font-mono">
          {backupCodes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <DialogButtons>
          <Button look="primary" onClick={onClose}>
            {t('backup_kept')}
          </Button>
        </DialogButtons>
      </Dialog>
    )
  }
  return (
    <Dialog open onClose={onClose} title={t('totp')} about={t('totp_scan')}>
      <QrCode uri={uri} />
      <p className="mt-4 mb-1.5 text-ink-2 text-sm">{t('totp_secret')}</p>
      <CopyField label={t('totp_secret')} value={secret} />
      <CodeForm
        onConfirmed={() => {
          showToast({ tone: 'done', text: t('totp_done') })
          setConfirmed(true)
        }}
      />
    </Dialog>
  )
}

function QrCode({ uri }: { uri: string }) {
  const t = useTexts(texts)
  const picture = useQuery({
    queryKey: ['qr', uri],
    queryFn: async () => (await import('qrcode')).toDataURL(uri, { margin: 2, width: 360 }),
    gcTime: 0,
  })
  return picture.data ? (
    <img src={picture.data} alt={t('totp_qr')} className="mx-auto size-44 rounded-md" />
  ) : (
    <Skeleton className="mx-auto size-44" />
  )
}

function CodeForm({ onConfirmed }: { onConfirmed: () => void }) {
  const t = useTexts(texts)
  const [code, setCode] = useState('')
  const confirm = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/me/totp/confirm', { body: { code: code.replace(/\s/g, '') } })),
    onSuccess: onConfirmed,
    meta: { quiet: true },
  })
  return (
    <form
      className="mt-4"
      onSubmit={(event) => {
        event.preventDefault()
        confirm.mutate()
      }}
    >
      <Field label={t('totp_code')} error={isProblem(confirm.error) ? confirm.error.message : undefined}>
        {(wired) => (
          <Input
            {...wired}
            required
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      <DialogButtons>
        <Button type="submit" look="primary" busy={confirm.isPending}>
          {t('totp_confirm')}
        </Button>
      </DialogButtons>
    </form>
  )
}
