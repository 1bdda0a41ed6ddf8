import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { BookOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '#parts/Button.tsx'
import { EmptyState } from '#parts/EmptyState.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

type Props<Item> = {
  list: UseInfiniteQueryResult<{ pages: { items: Item[] }[] }>
  empty: { title: string; about: string }
  row: (item: Item) => ReactNode
}

/** The rows of a ledger with everything that can stand in their place. */
export function LedgerList<Item>({ list, empty, row }: Props<Item>) {
  const t = useTexts(texts)
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  if (list.isPending) return <SkeletonRows rows={8} height={62} />
  if (list.isError && items.length === 0) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />
  if (items.length === 0) return <EmptyState icon={BookOpen} {...empty} />
  return (
    <>
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-sheet">{items.map(row)}</ul>
      {list.hasNextPage && (
        <div className="mt-4 text-center">
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  )
}
