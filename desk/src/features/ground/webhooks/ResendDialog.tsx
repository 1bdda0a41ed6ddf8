import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { keys } from './calls.ts'
import { texts } from './texts/index.ts'

/** As a field for date and time has it, in the zone of the screen. */
function localMinute(at: Date) {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

export function ResendDialog({ webhookId, onClose }: { webhookId: string; onClose: () => void }) {
  const t = useTexts(texts)
  const { slug } = useSession()
  const queries = useQueryClient()
  const [since, setSince] = useState(() => localMinute(new Date(Date.now() - 2 * 86_400_000)))
  const resend = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/webhooks/{id}/resend-failed', {
          params: { path: { id: webhookId } },
          body: { since: new Date(since).toISOString() },
        }),
      ),
    onSuccess: ({ count }) => {
      showToast({ tone: 'done', text: t('resent', { count }) })
      onClose()
      return queries.invalidateQueries({ queryKey: keys.log(slug, webhookId) })
    },
  })
  return (
    <Dialog open onClose={onClose} title={t('resend_failed')} about={t('resend_failed_about')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          resend.mutate()
        }}
      >
        <Field label={t('since')}>
          {(wired) => (
            <Input
              {...wired}
              required
              type="datetime-local"
              value={since}
              onChange={(event) => setSince(event.target.value)}
            />
          )}
        </Field>
        <DialogButtons>
          <Button type="submit" look="primary" busy={resend.isPending}>
            {t('resend_all')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
