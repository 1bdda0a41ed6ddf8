import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { MailX } from 'lucide-react'
import { ImapSection } from '#features/channels/imap/index.ts'
import { SigningSection } from '#features/channels/sending-domains/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { EmptyState } from '#parts/EmptyState.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Page } from '#parts/Page.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { AccessSection } from './AccessSection.tsx'
import { mailboxesQuery } from './calls.ts'
import { MailboxEnd } from './MailboxEnd.tsx'
import { MailboxForm } from './MailboxForm.tsx'
import { texts } from './texts/index.ts'

const route = getRouteApi('/$workspace/settings/mailboxes/$mailboxId')

export function MailboxPage() {
  const t = useTexts(texts)
  const { mailboxId } = route.useParams()
  const { slug, can } = useSession()
  const mailboxes = useQuery(mailboxesQuery(slug))
  const mailbox = mailboxes.data?.find(({ id }) => id === mailboxId)
  return (
    <Page title={mailbox?.name ?? t('mailboxes')} about={mailbox?.address ?? ''}>
      {mailboxes.isPending && <SkeletonRows rows={4} height={70} />}
      {mailboxes.isError && <ErrorState error={mailboxes.error} onRetry={() => void mailboxes.refetch()} />}
      {mailboxes.data && !mailbox && <EmptyState icon={MailX} title={t('gone')} />}
      {mailbox && (
        <>
          <MailboxForm key={mailbox.id} mailbox={mailbox} />
          <AccessSection key={`${mailbox.id} access`} mailbox={mailbox} />
          <ImapSection key={`${mailbox.id} imap`} mailboxId={mailbox.id} address={mailbox.address} />
          <SigningSection domain={mailbox.address.slice(mailbox.address.lastIndexOf('@') + 1)} />
          {can('mailbox.manage') && <MailboxEnd mailbox={mailbox} />}
        </>
      )}
    </Page>
  )
}
