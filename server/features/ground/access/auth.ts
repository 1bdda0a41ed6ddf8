import { createHmac } from 'node:crypto'
import { kyselyAdapter } from '@better-auth/kysely-adapter'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins'
import type { Services } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { concealAllTokens } from './conceal-tokens.ts'
import { hashPassword, verifyPassword } from './passwords.ts'
import { identityTables } from './queries.ts'
import { challengeMs, sessionMs } from './rules.ts'

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
  const { config, database, clock } = services
  // Times in the database are those of our clock.
  const lasting = (ms: number) => {
    const now = clock.now()
    return { createdAt: now, updatedAt: now, expiresAt: new Date(now.getTime() + ms) }
  }
  return betterAuth({
    appName: 'Madoguchi',
    baseURL: config.publicUrl,
    secret: cookieSecret(services),
    database: (options: BetterAuthOptions) =>
      concealAllTokens(kyselyAdapter(identityTables(database), { type: 'postgres', transaction: true })(options)),
    user: { modelName: 'users' },
    session: { modelName: 'sessions', expiresIn: sessionMs / 1000, disableSessionRefresh: true },
    account: { modelName: 'accounts' },
    verification: { modelName: 'verifications' },
    databaseHooks: {
      session: { create: { before: async (session) => ({ data: { ...session, ...lasting(sessionMs) } }) } },
      verification: { create: { before: async (challenge) => ({ data: { ...challenge, ...lasting(challengeMs) } }) } },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      // Our own rules decide what a good password is.
      minPasswordLength: 1,
      maxPasswordLength: 256,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    plugins: [
      twoFactor({ issuer: 'Madoguchi', twoFactorTable: 'twoFactors', twoFactorCookieMaxAge: challengeMs / 1000 }),
    ],
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
