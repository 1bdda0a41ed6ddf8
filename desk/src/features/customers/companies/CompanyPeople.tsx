import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { customersQuery } from '#features/customers/people/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { Avatar } from '#parts/Avatar.tsx'
import { Button } from '#parts/Button.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

export function CompanyPeople({ companyId }: { companyId: string }) {
  const t = useTexts(texts)
  const { slug } = useSession()
  const people = useInfiniteQuery(customersQuery(slug, '', companyId))
  const items = people.data?.pages.flatMap((page) => page.items) ?? []
  if (people.isPending) return <SkeletonRows rows={2} height={44} />
  if (people.isError) return <ErrorState error={people.error} onRetry={() => void people.refetch()} />
  if (items.length === 0) return <p className="text-ink-3">{t('people_none')}</p>
  return (
    <>
      <ul className="flex flex-col gap-1">
        {items.map(({ id, name, email }) => (
          <li key={id}>
            <Link
              to="/$workspace/customers/$customerId"
              params={{ workspace: slug, customerId: id }}
              className="-mx-2 flex items-center gap-3 rounded-md px-2 py-1.5 hover:bg-paper"
            >
              <Avatar name={name} size="sm" />
              <span className="min-w-0 truncate">{name}</span>
              <span className="min-w-0 truncate text-ink-3 text-sm">{email}</span>
            </Link>
          </li>
        ))}
      </ul>
      {people.hasNextPage && (
        <Button size="sm" className="mt-2" busy={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>
          {t('people_more')}
        </Button>
      )}
    </>
  )
}
