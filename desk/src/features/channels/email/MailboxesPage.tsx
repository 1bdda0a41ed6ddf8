import type { Brand, Mailbox } from '@madoguchi/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronRight, LockKeyhole, Mailbox as MailboxSign } from 'lucide-react'
import { useState } from 'react'
import { BrandChip, useBrands } from '#features/channels/brands/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { Badge } from '#parts/Badge.tsx'
import { Button } from '#parts/Button.tsx'
import { EmptyState } from '#parts/EmptyState.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Page } from '#parts/Page.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { mailboxesQuery } from './calls.ts'
import { NewMailboxDialog } from './NewMailboxDialog.tsx'
import { texts } from './texts/index.ts'

export function MailboxesPage() {
  const t = useTexts(texts)
  const { slug, can } = useSession()
  const mailboxes = useQuery(mailboxesQuery(slug))
  const brands = useBrands()
  const brandOf = (mailbox: Mailbox) => brands.find(({ id }) => id === mailbox.brandId)
  const [making, setMaking] = useState(false)
  const make = can('mailbox.manage') && (
    <Button look="primary" onClick={() => setMaking(true)}>
      {t('add')}
    </Button>
  )
  return (
    <Page title={t('mailboxes')} about={t('mailboxes_about')} action={mailboxes.data?.length ? make : undefined}>
      {mailboxes.isPending && <SkeletonRows rows={2} height={60} />}
      {mailboxes.isError && <ErrorState error={mailboxes.error} onRetry={() => void mailboxes.refetch()} />}
      {mailboxes.data?.length === 0 && (
        <EmptyState icon={MailboxSign} title={t('none')} about={t('none_about')}>
          {make}
        </EmptyState>
      )}
      {mailboxes.data && mailboxes.data.length > 0 && (
        <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-sheet">
          {mailboxes.data.map((mailbox) => (
            <li key={mailbox.id}>
              <Link
                to="/$workspace/settings/mailboxes/$mailboxId"
                params={{ workspace: slug, mailboxId: mailbox.id }}
                className="flex min-h-15 items-center gap-3 px-4 py-2 hover:bg-paper focus-visible:-outline-offset-2"
              >
                <span className="min-w-0 flex-1">
                  <span className="block truncate font-semibold">{mailbox.name}</span>
                  <span className="block truncate text-ink-3 text-sm">{mailbox.address}</span>
                </span>
                <BrandOf brand={brandOf(mailbox)} />
                {mailbox.memberIds && (
                  <Badge tone="outline">
                    <LockKeyhole aria-hidden className="size-3" />
                    {t('restricted')}
                  </Badge>
                )}
                {!mailbox.active && <Badge tone="outline">{t('inactive')}</Badge>}
                <ChevronRight aria-hidden className="size-4 text-ink-3" />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {making && <NewMailboxDialog onClose={() => setMaking(false)} />}
    </Page>
  )
}

const BrandOf = ({ brand }: { brand: Brand | undefined }) => brand && <BrandChip brand={brand} />
