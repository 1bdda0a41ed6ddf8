import type { Passkey } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#parts/Button.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { passkeysQuery, removePasskey } from './calls.ts'
import { complaintOf } from './complaint.ts'
import { texts } from './texts/index.ts'

export function RemoveDialog({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const [password, setPassword] = useState('')
  const remove = useMutation({
    mutationFn: () => removePasskey(passkey.id, password),
    onSuccess: () => {
      showToast({ tone: 'done', text: t('removed') })
      onClose()
      return queries.invalidateQueries({ queryKey: passkeysQuery.queryKey })
    },
    meta: { quiet: true },
  })
  return (
    <Dialog open onClose={onClose} title={t('remove_title', { name: passkey.name })} about={t('remove_about')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          remove.mutate()
        }}
      >
        <Field label={t('password')} error={complaintOf(remove.error, t)}>
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
          <Button type="submit" look="danger" busy={remove.isPending}>
            {t('remove')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
