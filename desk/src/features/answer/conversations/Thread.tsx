import type { Conversation, Message } from '@madoguchi/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { ArrowDown } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { useAsk } from './asks.ts'
import { inOrder } from './cache.ts'
import { messagesQuery } from './calls.ts'
import { ForwardDialog } from './ForwardDialog.tsx'
import { MessageCard } from './MessageCard.tsx'
import { isForwardable } from './MessageMenu.tsx'
import { texts } from './texts/index.ts'
import { useSeenMessages } from './use-seen-messages.ts'

type Props = { conversation: Conversation; seenThrough: number; onSeen: (number: number) => void }

export function Thread({ conversation, seenThrough, onSeen }: Props) {
  const t = useTexts(texts)
  const { slug } = useSession()
  const messages = useInfiniteQuery(messagesQuery(slug, conversation.id))
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = messages
  const items = inOrder(messages.data?.pages)
  const scroller = useRef<HTMLDivElement>(null)
  const newest = items.at(-1)?.number ?? 0
  useSeenMessages(scroller, newest, onSeen)

  const started = useRef(false)
  const goTo = (number: number) =>
    scroller.current?.querySelector(`[data-number="${number}"]`)?.scrollIntoView({ block: 'start' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first sight scrolls by itself
  useEffect(() => {
    if (started.current || newest === 0) return
    started.current = true
    goTo(newest)
  }, [newest])

  const [forwarding, setForwarding] = useState<Message | null>(null)
  useAsk('forward', () => setForwarding(items.findLast(isForwardable) ?? null))

  const unseen = seenThrough > 0 && newest > seenThrough
  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard could not scroll the thread
        tabIndex={0}
        role="log"
        aria-label={t('thread')}
        className="h-full overflow-y-auto px-3 py-4 focus-visible:-outline-offset-2 sm:px-5"
      >
        {messages.isPending && <SkeletonRows rows={4} height={90} />}
        {messages.isError && items.length === 0 && (
          <ErrorState error={messages.error} onRetry={() => void messages.refetch()} />
        )}
        {hasNextPage && (
          <div className="mb-3 text-center">
            <Button size="sm" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('earlier')}
            </Button>
          </div>
        )}
        <ol className="mx-auto flex max-w-3xl flex-col gap-3">
          {items.map((message) => (
            <li key={message.id} data-number={message.number}>
              <MessageCard message={message} conversation={conversation} />
            </li>
          ))}
        </ol>
      </div>
      {forwarding && <ForwardDialog message={forwarding} onClose={() => setForwarding(null)} />}
      {unseen && (
        <Button
          look="primary"
          size="sm"
          className="-translate-x-1/2 absolute bottom-3 left-1/2 rounded-full shadow-float"
          onClick={() => goTo(newest)}
        >
          <ArrowDown aria-hidden className="size-4" />
          {t('new_below')}
        </Button>
      )}
    </div>
  )
}
