import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.ts'

export { addMember, ownRole, renameMember } from './actions.ts'
export {
  addressOfMember,
  findMember,
  findMemberByEmail,
  findMemberByUser,
  ownersOf,
  touchMember,
  userIdsOf,
} from './queries.ts'
export { isWithin } from './rules.ts'

export const members: Feature = { name: 'ground/members', routes }
