import type { Reaction } from '#platform/live/live.ts'
import { refreshSoon } from '#platform/live/refresh.ts'
import { keys } from './calls.ts'

export const reactLedger: Reaction = ({ name, data }, queries, slug) => {
  if (name.startsWith('contact.')) refreshSoon(queries, keys.inbound(slug))
  if (name === 'reply.written' || name === 'delivery.changed') refreshSoon(queries, keys.outbound(slug))
  const trouble =
    (name.startsWith('contact.') && name !== 'contact.received') ||
    (name === 'delivery.changed' && data.to !== 'sending')
  if (trouble) {
    refreshSoon(queries, keys.trouble(slug))
    refreshSoon(queries, keys.jobs(slug))
  }
}
