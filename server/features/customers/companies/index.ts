import type { Feature } from '#platform/feature.ts'
import { portables } from './portable.ts'
import { routes } from './routes.ts'

export { addCompany, joinByDomain } from './actions.ts'
export { knownDomains } from './queries.ts'

export const companies: Feature = { name: 'customers/companies', routes, portables }
