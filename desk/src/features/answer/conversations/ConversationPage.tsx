import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { ErrorState } from '#parts/ErrorState.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { Composer } from './Composer.tsx'
import { ConversationKeys } from './ConversationKeys.tsx'
import { CustomerSide } from './CustomerSide.tsx'
import { conversationQuery } from './calls.ts'
import { Gone } from './Gone.tsx'
import { MergedElsewhere } from './MergedElsewhere.tsx'
import { Thread } from './Thread.tsx'
import { ThreadHead } from './ThreadHead.tsx'
import { texts } from './texts/index.ts'

const route = getRouteApi('/$workspace/inbox/$state/$conversationId')

export function ConversationPage() {
  const { conversationId } = route.useParams()
  // Another conversation is another page: scroll, seen marks and open menus start afresh.
  return <OpenConversation key={conversationId} id={conversationId} />
}

function OpenConversation({ id }: { id: string }) {
  const t = useTexts(texts)
  const { slug, can } = useSession()
  const conversation = useQuery(conversationQuery(slug, id))
  const [seenThrough, setSeenThrough] = useState(0)
  const [sideOpen, setSideOpen] = useState(false)
  const see = (number: number) => setSeenThrough((seen) => Math.max(seen, number))
  if (conversation.isPending) return <SkeletonRows rows={6} height={90} className="p-4" />
  if (isProblem(conversation.error, 'not_found')) return <Gone id={id} />
  if (conversation.isError) return <ErrorState error={conversation.error} onRetry={() => void conversation.refetch()} />
  const { mergedInto } = conversation.data
  if (mergedInto !== null) return <MergedElsewhere conversation={conversation.data} into={mergedInto} />
  return (
    <div className="flex h-full">
      <article aria-label={t('conversation')} className="flex h-full min-w-0 flex-1 flex-col">
        <ConversationKeys conversation={conversation.data} />
        <ThreadHead conversation={conversation.data} onSide={() => setSideOpen(true)} />
        <Thread conversation={conversation.data} seenThrough={seenThrough} onSeen={see} />
        {can('conversation.note') && (
          <Composer conversation={conversation.data} seenThrough={seenThrough} onSeen={see} />
        )}
      </article>
      <CustomerSide conversation={conversation.data} open={sideOpen} onClose={() => setSideOpen(false)} />
    </div>
  )
}
