import type { Feature } from '#platform/feature.ts'

export { addMember, type NewMember } from './actions.ts'

export const members: Feature = { name: 'ground/members' }
