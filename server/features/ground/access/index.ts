import type { Feature } from '#platform/feature.ts'
import { jobs, timers } from './jobs.ts'
import { meRoutes } from './routes/me.ts'
import { signInRoutes } from './routes/sign-in.ts'

export { proveMember, provePassword } from './actions/password.ts'
export { endSessionsWithoutPlace, identifySession, startSession } from './actions/sessions.ts'
export { signIn } from './actions/sign-in.ts'
export { addUser, addUserWithoutSignIn, createUser, hashChosenPassword } from './actions/users.ts'
export type { Exchange } from './exchange.ts'
export { hashPassword, verifyPassword } from './passwords.ts'
export { findUserByEmail } from './queries.ts'

export const access: Feature = {
  name: 'ground/access',
  routes(app) {
    signInRoutes(app)
    meRoutes(app)
  },
  jobs,
  timers,
}
