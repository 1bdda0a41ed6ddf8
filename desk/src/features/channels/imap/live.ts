import type { Reaction } from '#platform/live/live.ts'
import { refreshSoon } from '#platform/live/refresh.ts'
import { keys } from './calls.ts'

export const reactImap: Reaction = ({ name }, queries, slug) => {
  if (name.startsWith('mailbox.imap_') || name.startsWith('contact.')) refreshSoon(queries, keys.all(slug))
}
