import { useInfiniteQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { Inbox, SearchX } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useBrands } from '#features/channels/brands/index.ts'
import { EmptyState } from '#parts/EmptyState.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { ConversationRow, rowHeight } from './ConversationRow.tsx'
import { listQuery } from './calls.ts'
import { texts } from './texts/index.ts'
import { useInbox } from './use-inbox.ts'
import { useListKeys } from './use-list-keys.ts'

export function InboxList() {
  const t = useTexts(texts)
  const { slug, filters, search, openId, state } = useInbox()
  const list = useInfiniteQuery(listQuery(slug, filters))
  const brands = useBrands()
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (at) => items[at]?.id ?? at,
    overscan: 8,
  })
  useListKeys({ items, scroller, scrollTo: (at) => virtual.scrollToIndex(at) })

  // Opened by a link or after a reload, what is open is in sight; later the list stays where the reader left it.
  const placed = useRef(false)
  useEffect(() => {
    if (placed.current || items.length === 0) return
    placed.current = true
    const at = items.findIndex(({ id }) => id === openId)
    if (at > 4) virtual.scrollToIndex(at, { align: 'center' })
  }, [items, openId, virtual])

  const rows = virtual.getVirtualItems()
  const lastShown = rows.at(-1)?.index ?? 0
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError && lastShown > items.length - 12)
      void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, lastShown, items.length])

  if (list.isPending) return <SkeletonRows rows={8} height={rowHeight} />
  if (list.isError && items.length === 0) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />
  if (items.length === 0) {
    const narrowed = search.q || search.tag || search.mailbox || search.brand || search.assignee
    return narrowed ? (
      <EmptyState icon={SearchX} title={t('nothing_found')} about={t('nothing_found_about')} />
    ) : (
      <EmptyState icon={Inbox} title={t(`nothing_${state}`)} about={t(`nothing_${state}_about`)} />
    )
  }
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto">
      <ul style={{ height: virtual.getTotalSize() }} className="relative">
        {rows.map(({ index, key, start }) => {
          const conversation = items[index]
          return (
            conversation && (
              <li
                key={key}
                data-index={index}
                aria-setsize={hasNextPage ? -1 : items.length}
                aria-posinset={index + 1}
                style={{ height: rowHeight, transform: `translateY(${start}px)` }}
                className="absolute inset-x-0 top-0"
              >
                <ConversationRow
                  conversation={conversation}
                  brand={brands.find(({ id }) => id === conversation.mailbox.brandId)}
                  open={conversation.id === openId}
                />
              </li>
            )
          )
        })}
      </ul>
      {isFetchNextPageError && <ErrorState error={list.error} onRetry={() => void fetchNextPage()} />}
    </div>
  )
}
