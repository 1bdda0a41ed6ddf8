import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { keys } from './calls.ts'
import { SecretDialog } from './SecretDialog.tsx'
import { texts } from './texts/index.ts'
import { type Fields, WebhookFields } from './WebhookFields.tsx'

const empty: Fields = {
  address: '',
  description: '',
  events: ['conversation.opened', 'message.received', 'reply.written', 'conversation.moved'],
}

export function NewWebhookDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts)
  const { slug } = useSession()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [fields, setFields] = useState(empty)
  const make = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/webhooks', { body: fields })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.all(slug) }),
    meta: { quiet: true },
  })
  if (make.data) {
    const { id, secret } = make.data
    const open = () =>
      void navigate({ to: '/$workspace/settings/webhooks/$webhookId', params: { workspace: slug, webhookId: id } })
    return <SecretDialog secret={secret} onClose={open} />
  }
  return (
    <Dialog open onClose={onClose} title={t('add')} wide>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          make.mutate()
        }}
      >
        <WebhookFields fields={fields} onChange={setFields} problem={isProblem(make.error) ? make.error : undefined} />
        <DialogButtons>
          <Button
            type="submit"
            look="primary"
            busy={make.isPending}
            disabled={!fields.address || fields.events.length === 0}
          >
            {t('add')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
