import type { Reaction } from '#platform/live/live.ts'
import { refreshSoon } from '#platform/live/refresh.ts'
import { keys } from './calls.ts'

export const reactMailboxes: Reaction = ({ name }, queries, slug) => {
  if (name.startsWith('mailbox.') || name === 'brand.changed') refreshSoon(queries, keys.mailboxes(slug))
  // Conversations, customers and mails came into sight, or went out of it for others.
  if (name === 'mailbox.access_changed') void queries.invalidateQueries({ refetchType: 'active' })
}
