import type { Outbound } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { ConfirmDialog } from '#parts/ConfirmDialog.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { outboundItemQuery } from './calls.ts'
import { texts } from './texts/index.ts'

type Verb = 'retry' | 'mark-sent' | 'cancel'

/** What a person may decide about a send that did not simply succeed. */
export function OutboundActions({ item }: { item: Outbound }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug } = useSession()
  const [asking, setAsking] = useState(false)
  const act = useMutation({
    mutationFn: (verb: Verb) =>
      answer(api.POST(`/api/v1/ledger/out/{id}/${verb}`, { params: { path: { id: item.id } } })),
    onSuccess: (changed) => {
      queries.setQueryData(outboundItemQuery(slug, item.id).queryKey, changed)
      showToast({ tone: 'done', text: t('acted') })
    },
    onSettled: () => {
      setAsking(false)
      return queries.invalidateQueries({ queryKey: ['ledger', slug] })
    },
  })
  const unsure = item.state === 'unknown'
  return (
    <>
      {(item.state === 'queued' || item.state === 'failed' || unsure) && (
        <Button busy={act.isPending && act.variables === 'cancel'} onClick={() => act.mutate('cancel')}>
          {t('cancel_out')}
        </Button>
      )}
      {unsure && (
        <Button busy={act.isPending && act.variables === 'mark-sent'} onClick={() => act.mutate('mark-sent')}>
          {t('mark_sent')}
        </Button>
      )}
      {(item.state === 'failed' || unsure) && (
        <Button
          look={unsure ? 'plain' : 'primary'}
          busy={act.isPending && act.variables === 'retry'}
          onClick={() => (unsure ? setAsking(true) : act.mutate('retry'))}
        >
          {t('retry_out')}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('retry_out_title')}
        about={t('retry_out_about')}
        confirm={t('retry_out')}
        busy={act.isPending}
        onConfirm={() => act.mutate('retry')}
      />
    </>
  )
}
