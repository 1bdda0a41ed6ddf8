import type { Conversation, Message } from '@madoguchi/contract'
import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import { keys } from './calls.ts'
import { type Filters, fits } from './search.ts'

type Page<Item> = { items: Item[]; next: string | null }
type Pages<Item> = InfiniteData<Page<Item>>

/** Changes a conversation wherever it is shown; it leaves the lists that it no longer belongs to. */
export function patchConversation(
  queries: QueryClient,
  slug: string,
  memberId: string,
  id: string,
  change: (conversation: Conversation) => Conversation,
) {
  queries.setQueryData<Conversation>(keys.one(slug, id), (one) => one && change(one))
  for (const [key] of queries.getQueriesData<Pages<Conversation>>({ queryKey: keys.lists(slug) })) {
    const filters = key[3] as Filters
    const changeItem = (item: Conversation) => {
      if (item.id !== id) return [item]
      const next = change(item)
      return fits(next, filters, memberId) === false ? [] : [next]
    }
    queries.setQueryData<Pages<Conversation>>(key, (data) => data && mapPages(data, changeItem))
  }
}

function mapPages<Item>(data: Pages<Item>, change: (item: Item) => Item[]): Pages<Item> {
  return { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.flatMap(change) })) }
}

/** Everything that a change of a conversation may have touched, to put it back if the server refuses. */
export function remember(queries: QueryClient, slug: string) {
  const kept = queries.getQueriesData({ queryKey: keys.all(slug) })
  return () => {
    for (const [key, data] of kept) queries.setQueryData(key, data)
  }
}

export function addMessage(queries: QueryClient, slug: string, message: Message) {
  queries.setQueryData<Pages<Message>>(keys.messages(slug, message.conversationId), (data) => {
    const [first, ...others] = data?.pages ?? []
    if (!data || !first || data.pages.some(({ items }) => items.some(({ id }) => id === message.id))) return data
    return { ...data, pages: [{ ...first, items: [...first.items, message] }, ...others] }
  })
}

/** In the order in which they were written, whichever way the pages came. */
export const inOrder = (pages: readonly Page<Message>[] | undefined) =>
  (pages ?? []).flatMap(({ items }) => items).sort((a, b) => a.number - b.number)
