import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { ConfirmDialog } from '#parts/ConfirmDialog.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { keys } from './calls.ts'
import { texts } from './texts/index.ts'

export function ImapEnd({ mailboxId }: { mailboxId: string }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug } = useSession()
  const [removing, setRemoving] = useState(false)
  const remove = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/mailboxes/{id}/imap', { params: { path: { id: mailboxId } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.all(slug) }),
    onSettled: () => setRemoving(false),
  })
  return (
    <>
      <Button look="dangerPlain" onClick={() => setRemoving(true)}>
        {t('remove')}
      </Button>
      <ConfirmDialog
        open={removing}
        danger
        onClose={() => setRemoving(false)}
        title={t('remove_title')}
        about={t('remove_about')}
        confirm={t('remove')}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
      />
    </>
  )
}
