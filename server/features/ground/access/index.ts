import type { Feature } from '#platform/feature.ts'
import { jobs, timers } from './jobs.ts'
import { meRoutes } from './routes/me.ts'
import { signInRoutes } from './routes/sign-in.ts'

export { proveMember, provePassword, requireOwnSignIn } from './actions/password.ts'
export { endSessionsWithoutPlace, identifySession, openSession, startSession } from './actions/sessions.ts'
export { noteFailure, noteSignIn, signIn } from './actions/sign-in.ts'
export {
  addManagedUser,
  addUser,
  addUserWithoutSignIn,
  createUser,
  hashChosenPassword,
  letIn,
} from './actions/users.ts'
export { giveStateCookie, takeStateCookie } from './cookies.ts'
export type { Exchange } from './exchange.ts'
export { handOut, takeBack } from './once.ts'
export { hashPassword, verifyPassword } from './passwords.ts'
export { endBoundSessions, findUser, findUserByEmail, hasSignIn } from './queries.ts'
export { deviceOf } from './rules.ts'
export { inEachWorkspace } from './tell.ts'
export { ofNetwork, withinTries } from './tries.ts'

export const access: Feature = {
  name: 'ground/access',
  routes(app) {
    signInRoutes(app)
    meRoutes(app)
  },
  jobs,
  timers,
}
