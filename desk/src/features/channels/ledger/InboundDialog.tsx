import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useSession } from '#features/ground/access/index.ts'
import { Button, buttonClass } from '#parts/Button.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { answer, api } from '#platform/api.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayBytes, sayFully } from '#platform/time.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { inboundItemQuery, keys } from './calls.ts'
import { Fact, Facts } from './Facts.tsx'
import { RawSource } from './RawSource.tsx'
import { useReason } from './reasons.ts'
import { texts } from './texts/index.ts'
import { VerificationFacts } from './VerificationFacts.tsx'

export function InboundDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTexts(texts)
  const say = useReason()
  const language = useLanguage()
  const queries = useQueryClient()
  const { slug, can } = useSession()
  const item = useQuery(inboundItemQuery(slug, id))
  const retry = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/ledger/in/{id}/retry', { params: { path: { id } } })),
    onSuccess: () => {
      showToast({ text: t('retrying') })
      return queries.invalidateQueries({ queryKey: keys.inbound(slug) })
    },
  })
  const data = item.data
  return (
    <Dialog open onClose={onClose} wide title={data ? data.subject || t('no_subject') : t('inbound')}>
      {item.isPending && <SkeletonRows rows={3} height={48} />}
      {item.isError && <ErrorState error={item.error} onRetry={() => void item.refetch()} />}
      {data && (
        <>
          <Facts>
            <Fact label={t('state')}>{t(`in_${data.state}`)}</Fact>
            {data.reason !== null && (
              <Fact label={t('reason')}>
                <span className="text-danger">{say(data.reason)}</span>
              </Fact>
            )}
            <Fact label={t('sender')}>{data.sender ?? t('sender_unknown')}</Fact>
            {data.verification && <VerificationFacts verification={data.verification} />}
            {data.mailbox && <Fact label={t('mailbox')}>{data.mailbox.address}</Fact>}
            <Fact label={t('received_at')}>{sayFully(data.receivedAt, language)}</Fact>
            {data.appliedAt !== null && <Fact label={t('applied_at')}>{sayFully(data.appliedAt, language)}</Fact>}
            <Fact label={t('attempts')}>{data.attempts}</Fact>
            <Fact label={t('size')}>{sayBytes(data.bytes, language)}</Fact>
            <Fact label={t('identity')}>
              <code className="break-all text-sm">{data.providerIdentity}</code>
            </Fact>
          </Facts>
          <RawSource side="in" id={id} />
          <DialogButtons>
            {data.state === 'failed' && can('ledger.act') && (
              <Button busy={retry.isPending} onClick={() => retry.mutate()}>
                {t('retry_in')}
              </Button>
            )}
            {data.conversationId && (
              <Link
                to="/$workspace/inbox/$state/$conversationId"
                params={{ workspace: slug, state: 'all', conversationId: data.conversationId }}
                className={buttonClass('primary')}
              >
                {t('to_conversation')}
              </Link>
            )}
          </DialogButtons>
        </>
      )}
    </Dialog>
  )
}
