import type { Reaction } from '#platform/live/live.ts'
import { refreshSoon } from '#platform/live/refresh.ts'
import { keys } from './calls.ts'

export const reactSendingDomains: Reaction = ({ name }, queries, slug) => {
  if (name.startsWith('sending_domain.')) refreshSoon(queries, keys.domains(slug))
}
