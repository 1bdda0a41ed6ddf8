import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Badge } from '#parts/Badge.tsx'
import { Button } from '#parts/Button.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { Section } from '#parts/Page.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { beginConnecting, connectionQuery, disconnect } from './calls.ts'
import { Refusal } from './Refusal.tsx'
import { texts } from './texts/index.ts'

type Props = { workspace: string; refused: string | undefined }

/** Somebody's own account with the service of the workspace. Without a service there is nothing to see. */
export function ConnectionSection({ workspace, refused }: Props) {
  const t = useTexts(texts)
  const { data } = useQuery(connectionQuery(workspace))
  const [asking, setAsking] = useState(false)
  if (!data?.service) return null
  const { connected } = data
  return (
    <Section title={t('connection')} about={t('connection_about', { name: data.service.name })}>
      <div className="flex items-center gap-3">
        <Badge tone={connected ? 'done' : 'plain'}>{t(connected ? 'connected' : 'not_connected')}</Badge>
        <Button size="sm" onClick={() => setAsking(true)}>
          {t(connected ? 'disconnect' : 'connect')}
        </Button>
      </div>
      {refused && (
        <div className="mt-3">
          <Refusal code={refused} />
        </div>
      )}
      {asking && <ProofDialog workspace={workspace} connected={connected} onClose={() => setAsking(false)} />}
    </Section>
  )
}

function ProofDialog({
  workspace,
  connected,
  onClose,
}: {
  workspace: string
  connected: boolean
  onClose: () => void
}) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const [password, setPassword] = useState('')
  const go = useMutation({
    mutationFn: async () => {
      const proof = { workspace, password }
      if (!connected) return location.assign((await beginConnecting(proof)).url)
      await disconnect(proof)
      showToast({ tone: 'done', text: t('disconnected') })
      onClose()
      await queries.invalidateQueries({ queryKey: connectionQuery(workspace).queryKey })
    },
    meta: { quiet: true },
  })
  return (
    <Dialog open onClose={onClose} title={t(connected ? 'disconnect' : 'connect')} about={t('password_about')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          go.mutate()
        }}
      >
        <Field label={t('password')} error={isProblem(go.error) ? go.error.message : undefined}>
          {(wired) => (
            <Input
              {...wired}
              required
              type="password"
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
        <DialogButtons>
          <Button type="submit" look={connected ? 'danger' : 'primary'} busy={go.isPending}>
            {t(connected ? 'disconnect' : 'go_on')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
