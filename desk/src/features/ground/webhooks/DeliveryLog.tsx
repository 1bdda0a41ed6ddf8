import { DeliveryStateOfWebhook, type Webhook } from '@madoguchi/contract'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { Send } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Select } from '#parts/Field.tsx'
import { PagedList } from '#parts/PagedList.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { keys, logQuery } from './calls.ts'
import { DeliveryDialog } from './DeliveryDialog.tsx'
import { DeliveryRow } from './DeliveryRow.tsx'
import { ResendDialog } from './ResendDialog.tsx'
import { texts } from './texts/index.ts'

export function DeliveryLog({ webhook: { id, active } }: { webhook: Webhook }) {
  const t = useTexts(texts)
  const { slug } = useSession()
  const queries = useQueryClient()
  const [state, setState] = useState<DeliveryStateOfWebhook>()
  const [open, setOpen] = useState<string>()
  const [resending, setResending] = useState(false)
  const list = useInfiniteQuery(logQuery(slug, id, state))
  const test = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/webhooks/{id}/test', { params: { path: { id } } })),
    onSuccess: () => {
      showToast({ tone: 'done', text: t('test_sent') })
      return queries.invalidateQueries({ queryKey: keys.log(slug, id) })
    },
  })
  return (
    <section className="mb-8">
      <h2 className="font-semibold text-lg">{t('log')}</h2>
      <p className="mt-0.5 text-ink-2">{t('log_about')}</p>
      <div className="my-3 flex flex-wrap items-center gap-2">
        <Select
          aria-label={t('state')}
          className="max-w-40"
          value={state ?? ''}
          onChange={({ target: { value } }) => setState(DeliveryStateOfWebhook.options.find((one) => one === value))}
        >
          <option value="">{t('all')}</option>
          {DeliveryStateOfWebhook.options.map((one) => (
            <option key={one} value={one}>
              {t(`state_${one}`)}
            </option>
          ))}
        </Select>
        <span className="flex-1" />
        <Button disabled={!active} onClick={() => setResending(true)}>
          {t('resend_failed')}
        </Button>
        <Button disabled={!active} busy={test.isPending} onClick={() => test.mutate()}>
          {t('test')}
        </Button>
      </div>
      <PagedList
        list={list}
        rowHeight={56}
        empty={
          state
            ? { icon: Send, title: t('log_none_state') }
            : { icon: Send, title: t('log_none'), about: t('log_none_about') }
        }
        row={(delivery) => <DeliveryRow key={delivery.id} delivery={delivery} onOpen={() => setOpen(delivery.id)} />}
      />
      {open && <DeliveryDialog webhookId={id} id={open} canResend={active} onClose={() => setOpen(undefined)} />}
      {resending && <ResendDialog webhookId={id} onClose={() => setResending(false)} />}
    </section>
  )
}
