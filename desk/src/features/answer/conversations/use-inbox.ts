import type { Conversation } from '@madoguchi/contract'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useParams } from '@tanstack/react-router'
import { useSession } from '#features/ground/access/index.ts'
import { listQuery } from './calls.ts'
import { filtersOf, inboxStates, neighbour } from './search.ts'

const route = getRouteApi('/$workspace/inbox/$state')

/** The list of the address bar, and the ways through it. */
export function useInbox() {
  const { slug } = useSession()
  const params = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const queries = useQueryClient()
  const state = inboxStates.find((known) => known === params.state) ?? 'todo'
  const openId = useParams({ strict: false, select: ({ conversationId }) => conversationId })
  const filters = filtersOf(state, search)

  const items = (): Conversation[] =>
    queries.getQueryData(listQuery(slug, filters).queryKey)?.pages.flatMap((page) => page.items) ?? []
  const open = (conversationId: string) =>
    void navigate({
      to: '/$workspace/inbox/$state/$conversationId',
      params: { conversationId },
      search: (kept) => kept,
    })
  /** Instead of the conversation that is open, so that going back does not lead there again. */
  const lead = (conversationId: string) =>
    void navigate({
      to: '/$workspace/inbox/$state/$conversationId',
      params: { conversationId },
      search: (kept) => kept,
      replace: true,
    })
  const close = () => void navigate({ to: '/$workspace/inbox/$state', search: (kept) => kept })

  return {
    slug,
    state,
    search,
    filters,
    openId,
    open,
    lead,
    close,
    /** To be asked before the item leaves the list; the answer goes there. */
    afterwards: (id: string) => {
      const next = neighbour(items(), id)
      return () => (next ? open(next.id) : close())
    },
  }
}
