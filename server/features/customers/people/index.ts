import type { Feature } from '#platform/feature.ts'
import { portables } from './portable.ts'
import { routes } from './routes.ts'

export { changeCustomer, identifyCustomer } from './actions.ts'
export { clearMarks, isUndeliverable, markComplained, markUndeliverable } from './marks.ts'
export {
  type ContactNote,
  type CustomerRow,
  findByAddress,
  findByAddresses,
  markedOf,
  noteContacts,
} from './queries/people.ts'

export const people: Feature = { name: 'customers/people', routes, portables }
