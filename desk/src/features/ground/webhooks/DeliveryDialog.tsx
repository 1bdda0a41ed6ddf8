import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { answer, api } from '#platform/api.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayFully } from '#platform/time.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { deliveryQuery, keys } from './calls.ts'
import { useTry } from './DeliveryRow.tsx'
import { texts } from './texts/index.ts'

type Props = { webhookId: string; id: string; canResend: boolean; onClose: () => void }

export function DeliveryDialog({ webhookId, id, canResend, onClose }: Props) {
  const t = useTexts(texts)
  const language = useLanguage()
  const sayTry = useTry()
  const { slug } = useSession()
  const queries = useQueryClient()
  const delivery = useQuery(deliveryQuery(slug, webhookId, id))
  const resend = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/webhooks/{id}/deliveries/{deliveryId}/resend', {
          params: { path: { id: webhookId, deliveryId: id } },
        }),
      ),
    onSuccess: () => {
      showToast({ tone: 'done', text: t('resend_done') })
      return queries.invalidateQueries({ queryKey: keys.log(slug, webhookId) })
    },
  })
  const { data } = delivery
  return (
    <Dialog open onClose={onClose} wide title={data ? t(`event_${data.event}`) : t('delivery')}>
      {delivery.isPending && <SkeletonRows rows={3} height={48} />}
      {delivery.isError && <ErrorState error={delivery.error} onRetry={() => void delivery.refetch()} />}
      {data && (
        <>
          <p className="text-ink-2">
            {t(`state_${data.state}`)} · {t('created')} {sayFully(data.createdAt, language)}
            {data.nextTryAt && data.last && ` · ${t('next_try', { at: sayFully(data.nextTryAt, language) })}`}
          </p>
          <p className="text-ink-3 text-sm">
            {t('delivery_id')} <code className="break-all">{data.id}</code>
          </p>
          <h3 className="mt-4 font-semibold">{t('body')}</h3>
          <Source text={pretty(data.body)} />
          {data.tries.length > 0 && <h3 className="mt-4 font-semibold">{t('try_list')}</h3>}
          <ol className="divide-y divide-line">
            {data.tries.map((made) => (
              <li key={made.at} className="py-2">
                {sayFully(made.at, language)} · {sayTry(made)}
                {made.answer && (
                  <>
                    <p className="mt-1 text-ink-3 text-sm">{t('answer_start')}</p>
                    <Source text={made.answer} />
                  </>
                )}
              </li>
            ))}
          </ol>
          <DialogButtons>
            <Button disabled={!canResend} busy={resend.isPending} onClick={() => resend.mutate()}>
              {t('resend')}
            </Button>
          </DialogButtons>
        </>
      )}
    </Dialog>
  )
}

const pretty = (body: string) => JSON.stringify(JSON.parse(body), null, 2)

const Source = ({ text }: { text: string }) => (
  <pre
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard could not scroll the source
    tabIndex={0}
    className="mt-1 max-h-72 overflow-auto whitespace-pre-wrap break-all rounded-md border border-line bg-paper px-3 py-2 font-mono text-xs leading-relaxed"
  >
    {text}
  </pre>
)
