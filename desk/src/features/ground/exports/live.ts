import type { Reaction } from '#platform/live/live.ts'
import { refreshSoon } from '#platform/live/refresh.ts'
import { keys } from './calls.ts'

export const reactExports: Reaction = ({ name }, queries, slug) => {
  if (name.startsWith('export.')) refreshSoon(queries, keys.all(slug))
}
