import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#parts/Button.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { addPasskey, passkeysQuery } from './calls.ts'
import { complaintOf } from './complaint.ts'
import { texts } from './texts/index.ts'

export function AddDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const [form, setForm] = useState({ password: '', name: '' })
  const add = useMutation({
    mutationFn: () => addPasskey({ ...form, name: form.name.trim() }),
    onSuccess: () => {
      showToast({ tone: 'done', text: t('added') })
      onClose()
      return queries.invalidateQueries({ queryKey: passkeysQuery.queryKey })
    },
    meta: { quiet: true },
  })
  return (
    <Dialog open onClose={onClose} title={t('add')} about={t('add_about')}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          add.mutate()
        }}
      >
        <Field label={t('password')} error={complaintOf(add.error, t)}>
          {(wired) => (
            <Input
              {...wired}
              required
              type="password"
              autoComplete="current-password"
              value={form.password}
              onChange={(event) => setForm({ ...form, password: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('name')} optional hint={t('name_hint')}>
          {(wired) => (
            <Input
              {...wired}
              maxLength={60}
              autoComplete="off"
              value={form.name}
              onChange={(event) => setForm({ ...form, name: event.target.value })}
            />
          )}
        </Field>
        <DialogButtons>
          <Button type="submit" look="primary" busy={add.isPending}>
            {t('add_go')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
