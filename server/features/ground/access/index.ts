import type { Feature } from '#platform/feature.ts'

export { identifySession, startSession } from './actions/sessions.ts'
export { createUser, type NewUser } from './actions/users.ts'
export { hashPassword } from './passwords.ts'

export const access: Feature = { name: 'ground/access' }
