import type { Reaction } from '#platform/live/live.ts'
import { refreshSoon } from '#platform/live/refresh.ts'
import { keys } from './calls.ts'

export const reactPeople: Reaction = ({ name, data }, queries, slug) => {
  // It changes how many conversations somebody has had, and says nothing of them.
  if (/^conversation\.(merge|split)/.test(name)) refreshSoon(queries, keys.all(slug))
  const concerns =
    name === 'customer.created' ||
    name === 'customer.changed' ||
    name === 'customer.address_marked' ||
    name === 'customer.company_changed' ||
    name === 'conversation.opened' ||
    name === 'message.received'
  if (!concerns || typeof data.customerId !== 'string') return
  refreshSoon(queries, keys.one(slug, data.customerId))
  if (name !== 'message.received') refreshSoon(queries, keys.lists(slug))
}
