import type { Reaction } from '#platform/live/live.ts'
import { refreshSoon } from '#platform/live/refresh.ts'
import { keys } from './calls.ts'

export const reactCompanies: Reaction = ({ name }, queries, slug) => {
  if (name.startsWith('company.') || name === 'customer.company_changed') refreshSoon(queries, keys.all(slug))
  // Its people belong to nobody now, whoever they are.
  if (name === 'company.removed') refreshSoon(queries, ['customers', slug])
}
