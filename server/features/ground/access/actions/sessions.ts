import type { FastifyRequest } from 'fastify'
import { touchMember } from '#features/ground/members/index.ts'
import { type Services, systemCtx } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import type { SessionIdentity } from '#platform/http/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId, newToken } from '#platform/ids.ts'
import { giveSessionCookie, readSigned, sessionCookie, signValue } from '../cookies.ts'
import type { Exchange } from '../exchange.ts'
import {
  deleteSession,
  deleteSessionsOf,
  findSession,
  insertSession,
  membershipsOf,
  type SessionRow,
  touchSession,
} from '../queries.ts'
import { isDueForTouch, sessionMs } from '../rules.ts'
import { inEachWorkspace } from '../tell.ts'

type Device = { userAgent: string; ip: string }

/** Signs a user in without asking anything. Returns what a browser would send as its `Cookie` header. */
export async function startSession(services: Services, userId: string, device: Device): Promise<string> {
  const value = await makeSession(services, userId, device, null)
  return `${sessionCookie(services)}=${encodeURIComponent(value)}`
}

/** The same for the browser that asks: the session that it had ends. `boundTo`: it leads into that workspace only. */
export async function openSession(exchange: Exchange, userId: string, boundTo: string | null = null): Promise<void> {
  const { services, request, reply } = exchange
  await leaveSession(exchange)
  const device = { userAgent: request.headers['user-agent'] ?? '', ip: request.ip }
  giveSessionCookie(services, reply, await makeSession(services, userId, device, boundTo))
}

/** Who signs in over an open session has left that one. */
export async function leaveSession(exchange: Exchange): Promise<void> {
  const session = await identifySession(exchange.services, exchange.request)
  if (session) await endSession(exchange, session, session.sessionId)
}

/** Returns the value of its cookie. */
async function makeSession(services: Services, userId: string, { userAgent, ip }: Device, boundTo: string | null) {
  const token = newToken() + newToken()
  const now = services.clock.now()
  const expiresAt = new Date(now.getTime() + sessionMs)
  await insertSession(services.database, { id: newId(), userId, token, userAgent, ip, boundTo, now, expiresAt })
  return signValue(services, token)
}

/** Who the session cookie stands for, asked anew with every request: what has ended is over at once. */
export async function identifySession(services: Services, request: FastifyRequest): Promise<SessionIdentity | null> {
  const token = readSigned(services, request.cookies[sessionCookie(services)])
  const session = token && (await findSession(services.database, token, services.clock.now()))
  if (!session) return null
  await noteSeen(services, session, request.headers['madoguchi-workspace'])
  return {
    kind: 'session',
    sessionId: session.session_id,
    userId: session.user_id,
    language: session.language,
    boundTo: session.bound_to,
    memberships: session.memberships.map((m) => ({
      workspaceId: m.workspace_id,
      slug: m.slug,
      name: m.workspace_name,
      memberId: m.member_id,
      role: m.role,
      deletesAt: m.deletes_at === null ? null : new Date(m.deletes_at),
      hiddenMailboxes: m.hidden_mailboxes,
    })),
  }
}

/** Ends one session of a person, here or on another device. */
export async function endSession(
  { services, request }: Exchange,
  { userId, boundTo }: SessionIdentity,
  id: string,
): Promise<void> {
  if (!(await deleteSession(services.database, userId, id, boundTo))) throw problem('not_found')
  await inEachWorkspace(services, { userId, requestId: request.id, by: 'member' }, async (tx, memberId) =>
    announce(tx, 'member.security_changed', { memberId, what: 'session_ended' }),
  )
}

/** Signs out everywhere who of these people has no workspace left to go to. */
export async function endSessionsWithoutPlace({ database }: Services, userIds: string[]): Promise<void> {
  const homeless: string[] = []
  for (const userId of userIds) if ((await membershipsOf(database, userId)).length === 0) homeless.push(userId)
  if (homeless.length > 0) await deleteSessionsOf(database, homeless)
}

async function noteSeen(services: Services, session: SessionRow, workspace: unknown): Promise<void> {
  const now = services.clock.now()
  if (isDueForTouch(session.last_seen_at, now)) await touchSession(services.database, session.session_id, now)
  const { memberships } = session
  const member = memberships.length === 1 ? memberships[0] : memberships.find(({ slug }) => slug === workspace)
  if (!member) return
  const { last_seen_at: last } = member
  if (!isDueForTouch(last === null ? null : new Date(last), now)) return
  await systemCtx(services, member.workspace_id).transaction((tx) => touchMember(tx, member.member_id))
}
