import type { Outbound } from '@madoguchi/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useSession } from '#features/ground/access/index.ts'
import { buttonClass } from '#parts/Button.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayFully } from '#platform/time.ts'
import { outboundItemQuery } from './calls.ts'
import { Fact, Facts } from './Facts.tsx'
import { OutboundActions } from './OutboundActions.tsx'
import { RawSource } from './RawSource.tsx'
import { useReason } from './reasons.ts'
import { texts } from './texts/index.ts'

export function OutboundDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTexts(texts)
  const { slug } = useSession()
  const item = useQuery(outboundItemQuery(slug, id))
  return (
    <Dialog open onClose={onClose} wide title={item.data ? item.data.subject || t('no_subject') : t('outbound')}>
      {item.isPending && <SkeletonRows rows={3} height={48} />}
      {item.isError && <ErrorState error={item.error} onRetry={() => void item.refetch()} />}
      {item.data && <Sent item={item.data} />}
    </Dialog>
  )
}

function Sent({ item }: { item: Outbound }) {
  const t = useTexts(texts)
  const say = useReason()
  const language = useLanguage()
  const { slug, can } = useSession()
  return (
    <>
      {item.state === 'unknown' && (
        <p className="mb-4 rounded-md border border-warn-line bg-warn-soft px-3.5 py-2.5 text-warn">
          {t('unknown_explained')}
        </p>
      )}
      <Facts>
        <Fact label={t('state')}>{t(`out_${item.state}`)}</Fact>
        {item.reason !== null && <Fact label={t('reason')}>{say(item.reason)}</Fact>}
        <Fact label={t('recipients')}>{item.recipients.join(', ')}</Fact>
        {item.mailbox && <Fact label={t('mailbox')}>{item.mailbox.address}</Fact>}
        <Fact label={t('written_at')}>{sayFully(item.createdAt, language)}</Fact>
        {item.sentAt !== null && <Fact label={t('sent_at')}>{sayFully(item.sentAt, language)}</Fact>}
        {item.state === 'queued' && <Fact label={t('due_at')}>{sayFully(item.dueAt, language)}</Fact>}
        <Fact label={t('attempts')}>{item.attempts}</Fact>
        <Fact label={t('identity')}>
          <code className="break-all text-sm">{item.providerIdentity}</code>
        </Fact>
      </Facts>
      <RawSource side="out" id={item.id} />
      <DialogButtons>
        {can('ledger.act') && <OutboundActions item={item} />}
        {item.conversationId && (
          <Link
            to="/$workspace/inbox/$state/$conversationId"
            params={{ workspace: slug, state: 'all', conversationId: item.conversationId }}
            className={buttonClass(item.state === 'unknown' || item.state === 'failed' ? 'plain' : 'primary')}
          >
            {t('to_conversation')}
          </Link>
        )}
      </DialogButtons>
    </>
  )
}
