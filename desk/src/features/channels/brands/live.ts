import type { Reaction } from '#platform/live/live.ts'
import { refreshSoon } from '#platform/live/refresh.ts'
import { keys } from './calls.ts'

export const reactBrands: Reaction = ({ name }, queries, slug) => {
  if (name.startsWith('brand.')) refreshSoon(queries, keys.brands(slug))
}
