import type { Brand, Conversation } from '@madoguchi/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { BrandSign, useBrands } from '#features/channels/brands/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayMoment, useNow } from '#platform/time.ts'
import { listQuery } from './calls.ts'
import { texts } from './texts/index.ts'

type Props =
  | { customerId: string; companyId?: never; except?: string }
  | { companyId: string; customerId?: never; except?: never }

/** Everything this customer, or the people of a company, ever wrote to us about, newest first. */
export function CustomerHistory({ customerId, companyId, except }: Props) {
  const t = useTexts(texts)
  const language = useLanguage()
  const now = useNow()
  const { slug } = useSession()
  const history = useInfiniteQuery(listQuery(slug, companyId ? { company: companyId } : { customer: customerId }))
  const brands = useBrands()
  const brandOf = ({ mailbox }: Conversation) => brands.find(({ id }) => id === mailbox.brandId)
  const items = history.data?.pages.flatMap((page) => page.items).filter(({ id }) => id !== except) ?? []
  if (history.isPending) return <SkeletonRows rows={3} height={50} />
  if (history.isError) return <ErrorState error={history.error} onRetry={() => void history.refetch()} />
  if (items.length === 0) return <p className="text-ink-3 text-sm">{t('history_none')}</p>
  return (
    <>
      <ul className="flex flex-col gap-1.5">
        {items.map((conversation) => (
          <li key={conversation.id}>
            <Link
              to="/$workspace/inbox/$state/$conversationId"
              params={{ workspace: slug, state: conversation.state, conversationId: conversation.id }}
              className="block rounded-md border border-line bg-sheet px-3 py-1.5 hover:border-line-strong"
            >
              <span className="block truncate">{conversation.subject || t('no_subject')}</span>
              <span className="flex items-center gap-1.5 text-ink-3 text-sm">
                {companyId && `${conversation.customer.name} · `}
                {t(`state_${conversation.state}`)} · {sayMoment(conversation.lastActivityAt, now, language)}
                <Whose brand={brandOf(conversation)} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {history.hasNextPage && (
        <Button
          size="sm"
          className="mt-2"
          busy={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
        >
          {t('history_more')}
        </Button>
      )}
    </>
  )
}

const Whose = ({ brand }: { brand: Brand | undefined }) => brand && <BrandSign brand={brand} />
