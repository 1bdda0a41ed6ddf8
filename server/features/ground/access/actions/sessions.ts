import type { FastifyRequest } from 'fastify'
import type { Services } from '#platform/context.ts'
import type { SessionIdentity } from '#platform/http/index.ts'
import { authOf } from '../auth.ts'
import { readSigned, sessionCookie, signValue } from '../cookies.ts'
import { findSession } from '../queries.ts'

/** Signs a user in without asking anything. Returns what a browser would send as its `Cookie` header. */
export async function startSession(
  services: Services,
  userId: string,
  { userAgent, ip }: { userAgent: string; ip: string },
): Promise<string> {
  const { internalAdapter } = await authOf(services).$context
  const { token } = await internalAdapter.createSession(userId, false, { userAgent, ipAddress: ip })
  return `${sessionCookie(services)}=${encodeURIComponent(signValue(services, token))}`
}

/** Who the session cookie stands for, asked anew with every request: what has ended is over at once. */
export async function identifySession(services: Services, request: FastifyRequest): Promise<SessionIdentity | null> {
  const token = readSigned(services, request.cookies[sessionCookie(services)])
  const session = token && (await findSession(services.database, token, services.clock.now()))
  if (!session) return null
  return {
    kind: 'session',
    sessionId: session.session_id,
    userId: session.user_id,
    language: session.language,
    memberships: session.memberships.map((m) => ({
      workspaceId: m.workspace_id,
      slug: m.slug,
      name: m.workspace_name,
      memberId: m.member_id,
      role: m.role,
    })),
  }
}
