import { setTimeout as sleep } from 'node:timers/promises'
import type { EventData, SignIn, SignInAnswer } from '@madoguchi/contract'
import type { z } from 'zod'
import { announce } from '#platform/db/index.ts'
import { ProblemError, problem } from '#platform/http/index.ts'
import { hashToken } from '#platform/ids.ts'
import { challengeCookie, dropSessionCookie, readSigned } from '../cookies.ts'
import { askAuth, type Exchange } from '../exchange.ts'
import { claimCode, findChallengedUser, findUserByEmail } from '../queries.ts'
import { codeLifeMs, readCode, refusalMs } from '../rules.ts'
import { inEachWorkspace } from '../tell.ts'
import { ofAddress, ofNetwork, withinTries } from '../tries.ts'
import { leaveSession } from './sessions.ts'

type Method = EventData<'member.signed_in'>['method']
type Failure = EventData<'member.sign_in_failed'>['reason']
type Next = z.output<typeof SignInAnswer>

/** With a second factor the browser gets a challenge instead of a session. */
export async function signIn(exchange: Exchange, { email, password }: z.output<typeof SignIn>): Promise<Next> {
  const { services, request } = exchange
  const earliestRefusal = sleep(refusalMs)
  const subjects = [ofAddress(email), ofNetwork(request.ip)]
  return withinTries(services, subjects, async () => {
    try {
      const answer = await askAuth(exchange, null, (api, headers) =>
        api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
      )
      await leaveSession(exchange)
      if ('twoFactorRedirect' in answer) return { next: 'totp' }
      await noteSignIn(exchange, answer.user.id, 'password')
      return { next: 'done' }
    } catch (error) {
      if (error instanceof ProblemError) await noteWrongPassword(exchange, email)
      await earliestRefusal
      throw error
    }
  })
}

/** The second step: a code of the app, once, or one of the backup codes, once. */
export async function signInByCode(exchange: Exchange, typed: string): Promise<Next> {
  const { services, request } = exchange
  const challenge = readSigned(services, request.cookies[challengeCookie(services)])
  const userId = challenge && (await findChallengedUser(services.database, challenge, services.clock.now()))
  if (!userId) throw problem('sign_in_expired')
  const code = readCode(typed)
  return withinTries(services, [ofNetwork(request.ip)], async () => {
    try {
      if (code.kind === 'app') await useCode(exchange, userId, code.text)
      await askAuth(exchange, challengeCookie(services), (api, headers) => {
        const question = { body: { code: code.text }, headers, returnHeaders: true } as const
        return code.kind === 'app' ? api.verifyTOTP(question) : api.verifyBackupCode(question)
      })
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'wrong_code') await noteFailure(exchange, userId, 'code')
      throw error
    }
    await noteSignIn(exchange, userId, code.kind === 'app' ? 'totp' : 'backup_code')
    return { next: 'done' }
  })
}

/** Also for a browser whose session is over: its cookie goes away. */
export async function signOut(exchange: Exchange): Promise<void> {
  const { services, reply } = exchange
  await leaveSession(exchange)
  dropSessionCookie(services, reply)
}

/** Claimed before it is checked, so that of two who send the same code at the same time one gets in. */
export async function useCode({ services }: Exchange, userId: string, code: string): Promise<void> {
  const now = services.clock.now()
  const freeBefore = new Date(now.getTime() - codeLifeMs)
  if (!(await claimCode(services.database, userId, hashToken(code), now, freeBefore))) throw problem('wrong_code')
}

export const noteSignIn = ({ services, request }: Exchange, userId: string, method: Method) =>
  inEachWorkspace(services, { userId, requestId: request.id, by: 'member' }, async (tx, memberId) =>
    announce(tx, 'member.signed_in', { memberId, method }),
  )

async function noteWrongPassword({ services, request }: Exchange, email: string): Promise<void> {
  const user = await findUserByEmail(services.database.app, email)
  if (!user) return
  await noteFailure({ services, request }, user.id, 'password')
}

/** Somebody, perhaps not they themselves, tried to sign in as this person. */
export const noteFailure = (
  { services, request }: Pick<Exchange, 'services' | 'request'>,
  userId: string,
  reason: Failure,
) =>
  inEachWorkspace(services, { userId, requestId: request.id, by: null }, async (tx, memberId) =>
    announce(tx, 'member.sign_in_failed', { memberId, reason }),
  )
