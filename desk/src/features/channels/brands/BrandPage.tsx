import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ChevronLeft, Store } from 'lucide-react'
import { mailboxesQuery } from '#features/channels/email/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { EmptyState } from '#parts/EmptyState.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Page } from '#parts/Page.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { BrandEnd } from './BrandEnd.tsx'
import { BrandForm } from './BrandForm.tsx'
import { BrandMailboxes } from './BrandMailboxes.tsx'
import { brandsQuery } from './calls.ts'
import { texts } from './texts/index.ts'

const route = getRouteApi('/$workspace/settings/brands/$brandId')

export function BrandPage() {
  const t = useTexts(texts)
  const { brandId } = route.useParams()
  const { slug, can } = useSession()
  const brands = useQuery(brandsQuery(slug))
  const { data: all } = useQuery(mailboxesQuery(slug))
  const brand = brands.data?.find(({ id }) => id === brandId)
  const mailboxes = all?.filter((mailbox) => mailbox.brandId === brandId) ?? []
  return (
    <Page title={brand?.name ?? t('brands')}>
      <Link
        to="/$workspace/settings/brands"
        params={{ workspace: slug }}
        className="mb-4 inline-flex items-center gap-1 text-action"
      >
        <ChevronLeft aria-hidden className="size-4" />
        {t('brands')}
      </Link>
      {brands.isPending && <SkeletonRows rows={4} height={70} />}
      {brands.isError && <ErrorState error={brands.error} onRetry={() => void brands.refetch()} />}
      {brands.data && !brand && <EmptyState icon={Store} title={t('gone')} />}
      {brand && all && (
        <>
          <BrandForm key={brand.id} brand={brand} address={mailboxes[0]?.address ?? ''} />
          <BrandMailboxes mailboxes={mailboxes} />
          {can('mailbox.manage') && (
            <BrandEnd
              brand={brand}
              blocked={mailboxes.length > 0 ? 'remove_blocked' : brands.data?.length === 1 ? 'remove_last' : null}
            />
          )}
        </>
      )}
    </Page>
  )
}
