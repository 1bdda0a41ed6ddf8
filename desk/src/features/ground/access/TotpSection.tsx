import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Badge } from '#parts/Badge.tsx'
import { Button } from '#parts/Button.tsx'
import { Section } from '#parts/Page.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { meQuery } from './calls.ts'
import { PasswordDialog } from './PasswordDialog.tsx'
import { useSession } from './session.ts'
import { TotpSetup } from './TotpSetup.tsx'
import { texts } from './texts/index.ts'

type Setup = { uri: string; secret: string; backupCodes: string[] }

export function TotpSection() {
  const t = useTexts(texts)
  const { user } = useSession()
  const queries = useQueryClient()
  const [asking, setAsking] = useState<'start' | 'stop' | null>(null)
  const [setup, setSetup] = useState<Setup | null>(null)
  const close = () => {
    setSetup(null)
    void queries.invalidateQueries({ queryKey: meQuery.queryKey })
  }
  return (
    <Section title={t('totp')} about={t('totp_about')}>
      <div className="flex items-center gap-3">
        <Badge tone={user.totpEnabled ? 'done' : 'plain'}>{t(user.totpEnabled ? 'totp_on' : 'totp_off')}</Badge>
        <Button size="sm" onClick={() => setAsking(user.totpEnabled ? 'stop' : 'start')}>
          {t(user.totpEnabled ? 'totp_stop' : 'totp_start')}
        </Button>
      </div>
      {asking && (
        <AskForPassword
          action={asking}
          onClose={() => setAsking(null)}
          onStarted={(made) => {
            setAsking(null)
            setSetup(made)
          }}
          onStopped={() => {
            setAsking(null)
            showToast({ tone: 'done', text: t('totp_stopped') })
            close()
          }}
        />
      )}
      {setup && <TotpSetup {...setup} onClose={close} />}
    </Section>
  )
}

type AskProps = {
  action: 'start' | 'stop'
  onClose: () => void
  onStarted: (setup: Setup) => void
  onStopped: () => void
}

function AskForPassword({ action, onClose, onStarted, onStopped }: AskProps) {
  const t = useTexts(texts)
  const start = useMutation({
    mutationFn: (password: string) => answer(api.POST('/api/v1/me/totp', { body: { password } })),
    onSuccess: onStarted,
    meta: { quiet: true },
  })
  const stop = useMutation({
    mutationFn: (password: string) => answer(api.DELETE('/api/v1/me/totp', { body: { password } })),
    onSuccess: onStopped,
    meta: { quiet: true },
  })
  const asked = action === 'start' ? start : stop
  return (
    <PasswordDialog
      title={t('totp')}
      about={t('totp_password')}
      confirm={t(action === 'start' ? 'totp_next' : 'totp_stop')}
      danger={action === 'stop'}
      busy={asked.isPending}
      error={asked.error}
      onConfirm={(password) => asked.mutate(password)}
      onClose={onClose}
    />
  )
}
