import { createHmac } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins'
import { CamelCasePlugin } from 'kysely'
import type { Services } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { hashPassword, verifyPassword } from './passwords.ts'
import { sessionDays } from './rules.ts'

/** In which header better-auth finds the address that Fastify trusts. */
export const addressHeader = 'x-madoguchi-ip'

/** Signs session cookies. Of its own, so that no other use of the secret can make one. */
export const cookieSecret = (services: Services): string =>
  createHmac('sha256', services.config.secret).update('session cookies').digest('base64url')

/**
 * better-auth over the tables of "identity". None of its own routes is reachable: ours call its functions,
 * so that limits, problems and the log are ours.
 */
function openAuth(services: Services) {
  const { config, database } = services
  return betterAuth({
    appName: 'Madoguchi',
    baseURL: config.publicUrl,
    secret: cookieSecret(services),
    database: {
      db: database.app.withPlugin(new CamelCasePlugin()).withSchema('identity'),
      type: 'postgres',
      transaction: true,
    },
    user: { modelName: 'users' },
    session: { modelName: 'sessions', expiresIn: sessionDays * 24 * 60 * 60, disableSessionRefresh: true },
    account: { modelName: 'accounts' },
    verification: { modelName: 'verifications' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      // Our own rules decide what a good password is.
      minPasswordLength: 1,
      maxPasswordLength: 256,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    plugins: [twoFactor({ issuer: 'Madoguchi', twoFactorTable: 'twoFactors' })],
    advanced: {
      cookiePrefix: 'madoguchi',
      useSecureCookies: config.publicUrl.startsWith('https:'),
      database: { generateId: newId },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
  })
}

export type Auth = ReturnType<typeof openAuth>

const opened = new WeakMap<Services, Auth>()

export function authOf(services: Services): Auth {
  const known = opened.get(services)
  if (known) return known
  const auth = openAuth(services)
  opened.set(services, auth)
  return auth
}
