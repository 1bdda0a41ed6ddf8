export { decodeCursor, encodeCursor, TimeAndId, toPage } from './cursor.ts'
export { type Figure, registerHealth } from './health.ts'
export {
  type Identify,
  type Identity,
  type MembershipOf,
  permissionsOf,
  preferredLanguage,
  type SessionIdentity,
  type TokenIdentity,
} from './identity.ts'
export { servePages } from './pages.ts'
export { ProblemError, problem, viewProblem } from './problem.ts'
export { createRouter, type RouteLine, type Router } from './router.ts'
export { createHttpServer } from './server.ts'
