import type { Conversation } from '@madoguchi/contract'

export const inboxStates = ['todo', 'snoozed', 'done', 'all'] as const
export type InboxState = (typeof inboxStates)[number]
export const isInboxState = (state: string): state is InboxState => inboxStates.some((known) => known === state)

/** What the address bar carries besides the state and the open conversation. */
export type InboxSearch = {
  assignee?: string
  tag?: string
  mailbox?: string
  brand?: string
  q?: string
  sort?: 'activity' | 'waiting'
}

const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined)

export function readInboxSearch(search: Record<string, unknown>): InboxSearch {
  const read: InboxSearch = {
    assignee: text(search.assignee),
    tag: text(search.tag),
    mailbox: text(search.mailbox),
    brand: text(search.brand),
    // A search of digits alone arrives as a number.
    q: text(typeof search.q === 'number' ? String(search.q) : search.q),
    sort: search.sort === 'waiting' ? 'waiting' : undefined,
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
}

export type Filters = InboxSearch & { state?: Conversation['state']; customer?: string; company?: string }

export const filtersOf = (state: InboxState, search: InboxSearch): Filters =>
  state === 'all' ? search : { ...search, state }

/** Whether a conversation belongs into a list, as far as the desk can tell; null when only the server knows. */
export function fits(conversation: Conversation, filters: Filters, memberId: string): boolean | null {
  const { state, assignee, tag, mailbox, brand, customer, company, q } = filters
  const assigneeId = conversation.assignee?.id ?? 'none'
  if (state && conversation.state !== state) return false
  if (assignee && assigneeId !== (assignee === 'me' ? memberId : assignee)) return false
  if (tag && !conversation.tags.some(({ id }) => id === tag)) return false
  if (mailbox && conversation.mailbox.id !== mailbox) return false
  if (brand && conversation.mailbox.brandId !== brand) return false
  if (customer && conversation.customer.id !== customer) return false
  return q || company ? null : true
}

/** Where to go when an item leaves the list: the one after it, else the one before. */
export function neighbour<Item extends { id: string }>(items: readonly Item[], id: string): Item | undefined {
  const at = items.findIndex((item) => item.id === id)
  return at < 0 ? undefined : (items[at + 1] ?? items[at - 1])
}
