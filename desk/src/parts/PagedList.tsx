import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTexts } from '#platform/i18n/language.ts'
import { Button } from './Button.tsx'
import { EmptyState } from './EmptyState.tsx'
import { ErrorState } from './ErrorState.tsx'
import { SkeletonRows } from './Skeleton.tsx'
import { texts } from './texts/index.ts'

type Props<Item> = {
  list: UseInfiniteQueryResult<{ pages: { items: Item[] }[] }>
  rowHeight: number
  empty: { icon: LucideIcon; title: string; about?: string }
  row: (item: Item) => ReactNode
}

/** A list that comes page by page, with everything that can stand in its place. */
export function PagedList<Item>({ list, rowHeight, empty, row }: Props<Item>) {
  const t = useTexts(texts)
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  if (list.isPending) return <SkeletonRows rows={8} height={rowHeight} />
  if (list.isError && items.length === 0) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />
  if (items.length === 0) return <EmptyState {...empty} />
  return (
    <>
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-sheet">{items.map(row)}</ul>
      {list.hasNextPage && (
        <div className="mt-4 text-center">
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('load_more')}
          </Button>
        </div>
      )}
    </>
  )
}
