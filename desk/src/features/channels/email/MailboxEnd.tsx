import type { Mailbox } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { ConfirmDialog } from '#parts/ConfirmDialog.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { keys } from './calls.ts'
import { texts } from './texts/index.ts'

/** Switching off is the usual way; removing is only for one that was never used. */
export function MailboxEnd({ mailbox }: { mailbox: Mailbox }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { slug } = useSession()
  const [removing, setRemoving] = useState(false)
  const path = { params: { path: { id: mailbox.id } } }
  const refresh = () => queries.invalidateQueries({ queryKey: keys.mailboxes(slug) })
  const change = useMutation({
    mutationFn: (active: boolean) => answer(api.PATCH('/api/v1/mailboxes/{id}', { ...path, body: { active } })),
    onSuccess: () => {
      showToast({ tone: 'done', text: t('saved') })
      return refresh()
    },
  })
  const remove = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/mailboxes/{id}', path)),
    onSuccess: async () => {
      await navigate({ to: '/$workspace/settings/mailboxes', params: { workspace: slug } })
      await refresh()
    },
    onSettled: () => setRemoving(false),
  })
  return (
    <div className="mt-8 flex flex-wrap gap-2 border-line border-t pt-5">
      <Button busy={change.isPending} onClick={() => change.mutate(!mailbox.active)}>
        {t(mailbox.active ? 'deactivate' : 'activate')}
      </Button>
      <Button look="dangerPlain" onClick={() => setRemoving(true)}>
        {t('remove')}
      </Button>
      <ConfirmDialog
        open={removing}
        danger
        onClose={() => setRemoving(false)}
        title={t('remove_title', { name: mailbox.name })}
        about={t('remove_about')}
        confirm={t('remove')}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
      />
    </div>
  )
}
