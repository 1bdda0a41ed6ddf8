import type { Passkey } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#parts/Button.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { passkeysQuery, renamePasskey } from './calls.ts'
import { complaintOf } from './complaint.ts'
import { texts } from './texts/index.ts'

export function RenameDialog({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const [name, setName] = useState(passkey.name)
  const rename = useMutation({
    mutationFn: () => renamePasskey(passkey.id, name.trim()),
    onSuccess: () => {
      onClose()
      return queries.invalidateQueries({ queryKey: passkeysQuery.queryKey })
    },
    meta: { quiet: true },
  })
  return (
    <Dialog open onClose={onClose} title={t('rename')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          rename.mutate()
        }}
      >
        <Field label={t('name')} error={complaintOf(rename.error, t)}>
          {(wired) => (
            <Input {...wired} required maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
        <DialogButtons>
          <Button type="submit" look="primary" busy={rename.isPending}>
            {t('rename_save')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
