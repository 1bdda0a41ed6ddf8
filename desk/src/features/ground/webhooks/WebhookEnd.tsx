import type { Webhook } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { ConfirmDialog } from '#parts/ConfirmDialog.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { keys } from './calls.ts'
import { texts } from './texts/index.ts'

export function WebhookEnd({ webhook: { id, active } }: { webhook: Webhook }) {
  const t = useTexts(texts)
  const { slug } = useSession()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [removing, setRemoving] = useState(false)
  const path = { params: { path: { id } } }
  const turn = useMutation({
    mutationFn: () => answer(api.PATCH('/api/v1/webhooks/{id}', { ...path, body: { active: !active } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.all(slug) }),
  })
  const remove = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/webhooks/{id}', path)),
    onSuccess: async () => {
      await navigate({ to: '/$workspace/settings/webhooks', params: { workspace: slug } })
      await queries.invalidateQueries({ queryKey: [...keys.all(slug), 'list'] })
    },
    onSettled: () => setRemoving(false),
  })
  return (
    <div className="mt-8 flex flex-wrap gap-2 border-line border-t pt-5">
      <Button busy={turn.isPending} onClick={() => turn.mutate()}>
        {t(active ? 'switch_off' : 'switch_on')}
      </Button>
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
    </div>
  )
}
