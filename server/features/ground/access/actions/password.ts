import type { PasswordChange } from '@madoguchi/contract'
import type { z } from 'zod'
import { findMember } from '#features/ground/members/index.ts'
import type { Ctx, Services } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { problem, type SessionIdentity } from '#platform/http/index.ts'
import { sessionCookie } from '../cookies.ts'
import { askAuth, type Exchange } from '../exchange.ts'
import { verifyPassword } from '../passwords.ts'
import { findPasswordHash, findUser } from '../queries.ts'
import { whyWeak } from '../rules.ts'
import { inEachWorkspace } from '../tell.ts'
import { ofUser, withinTries } from '../tries.ts'

/** All other sessions of the person end with the old password; this one goes on under a new id. */
export async function changePassword(
  exchange: Exchange,
  session: SessionIdentity,
  { current, next }: z.output<typeof PasswordChange>,
): Promise<void> {
  requireOwnSignIn(session)
  const { userId } = session
  const { services, request } = exchange
  const { email } = await findUser(services.database, userId)
  const refusal = whyWeak(next, email)
  if (refusal) throw problem(refusal)
  await withinTries(services, [ofUser(userId)], () =>
    askAuth(exchange, sessionCookie(services), (api, headers) =>
      api.changePassword({
        body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
        headers,
        returnHeaders: true,
      }),
    ),
  )
  await inEachWorkspace(services, { userId, requestId: request.id, by: 'member' }, async (tx, memberId) =>
    announce(tx, 'member.security_changed', { memberId, what: 'password' }),
  )
}

/** For what a person must do in person: passes when it is the password of the member at work. Programs have none. */
export async function proveMember(ctx: Ctx, password: string): Promise<string> {
  const member = ctx.memberId === null ? undefined : await ctx.transaction((tx) => findMember(tx, ctx.memberId ?? ''))
  if (!member) throw problem('not_signed_in')
  await provePassword(ctx.services, member.user_id, password)
  return member.id
}

/** Passes when `password` is the user's own, else throws `wrong_password`. */
export const provePassword = (services: Services, userId: string, password: string): Promise<void> =>
  withinTries(services, [ofUser(userId)], async () => {
    const hash = await findPasswordHash(services.database, userId)
    if (hash === null || !(await verifyPassword({ hash, password }))) throw problem('wrong_password')
  })

/** A session that a company's service opened changes nothing about how a person signs in elsewhere. */
export function requireOwnSignIn({ boundTo }: SessionIdentity): void {
  if (boundTo !== null) throw problem('own_sign_in_needed')
}
