import type { Reaction } from '#platform/live/live.ts'
import { refreshSoon } from '#platform/live/refresh.ts'
import { keys } from './calls.ts'

export const reactWebhooks: Reaction = ({ name }, queries, slug) => {
  if (name.startsWith('webhook.')) refreshSoon(queries, keys.all(slug))
}
