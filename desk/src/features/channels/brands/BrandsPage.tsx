import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { mailboxesQuery } from '#features/channels/email/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Page } from '#parts/Page.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { BrandChip } from './BrandChip.tsx'
import { brandsQuery } from './calls.ts'
import { NewBrandDialog } from './NewBrandDialog.tsx'
import { texts } from './texts/index.ts'

export function BrandsPage() {
  const t = useTexts(texts)
  const { slug, can } = useSession()
  const brands = useQuery(brandsQuery(slug))
  const { data: mailboxes } = useQuery(mailboxesQuery(slug))
  const [making, setMaking] = useState(false)
  const make = can('mailbox.manage') && (
    <Button look="primary" onClick={() => setMaking(true)}>
      {t('add')}
    </Button>
  )
  return (
    <Page title={t('brands')} about={t('brands_about')} action={make || undefined}>
      {brands.isPending && <SkeletonRows rows={2} height={60} />}
      {brands.isError && <ErrorState error={brands.error} onRetry={() => void brands.refetch()} />}
      {brands.data && (
        <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-sheet">
          {brands.data.map((brand) => (
            <li key={brand.id}>
              <Link
                to="/$workspace/settings/brands/$brandId"
                params={{ workspace: slug, brandId: brand.id }}
                className="flex min-h-15 items-center gap-3 px-4 py-2 hover:bg-paper focus-visible:-outline-offset-2"
              >
                <span className="min-w-0 flex-1">
                  <BrandChip brand={brand} />
                  <span className="mt-0.5 block truncate text-ink-3 text-sm">{brand.senderName}</span>
                </span>
                {mailboxes && (
                  <span className="shrink-0 text-ink-3 text-sm">
                    {t('mailbox_count', { count: mailboxes.filter(({ brandId }) => brandId === brand.id).length })}
                  </span>
                )}
                <ChevronRight aria-hidden className="size-4 text-ink-3" />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {brands.data?.length === 1 && (
        <p className="mt-3 max-w-2xl text-pretty break-phrases text-ink-3 text-sm">{t('only_one')}</p>
      )}
      {making && <NewBrandDialog onClose={() => setMaking(false)} />}
    </Page>
  )
}
