import type { TotpSetup } from '@madoguchi/contract'
import type { z } from 'zod'
import { announce } from '#platform/db/index.ts'
import { problem, type SessionIdentity } from '#platform/http/index.ts'
import { sessionCookie } from '../cookies.ts'
import { askAuth, type Exchange } from '../exchange.ts'
import { findUser } from '../queries.ts'
import { inEachWorkspace } from '../tell.ts'
import { ofUser, withinTries } from '../tries.ts'
import { requireOwnSignIn } from './password.ts'
import { useCode } from './sign-in.ts'

/** A new secret for the authenticator app. Nothing changes for the sign-in before `confirmTotp`. */
export async function beginTotp(exchange: Exchange, session: SessionIdentity, password: string) {
  requireOwnSignIn(session)
  const { services } = exchange
  const answer = await withinTries(services, [ofUser(session.userId)], () =>
    askAuth(exchange, sessionCookie(services), (api, headers) =>
      api.enableTwoFactor({ body: { password, method: 'totp' }, headers, returnHeaders: true }),
    ),
  )
  if (!('totpURI' in answer)) throw problem('totp_already_on')
  const { totpURI: uri, backupCodes } = answer
  const setup: z.output<typeof TotpSetup> = { uri, secret: new URL(uri).searchParams.get('secret') ?? '', backupCodes }
  return setup
}

/** The first code proves that the app has the secret; from now on every sign-in asks for one. */
export async function confirmTotp(exchange: Exchange, session: SessionIdentity, code: string): Promise<void> {
  requireOwnSignIn(session)
  const { userId } = session
  const { services } = exchange
  const { two_factor_enabled: enabled } = await findUser(services.database, userId)
  if (enabled) throw problem('totp_already_on')
  await withinTries(services, [ofUser(userId)], async () => {
    await askAuth(exchange, sessionCookie(services), (api, headers) =>
      api.verifyTOTP({ body: { code }, headers, returnHeaders: true }),
    )
    await useCode(exchange, userId, code)
  })
  await note(exchange, userId, 'totp_on')
}

/** Where it is off already, nothing happens. */
export async function endTotp(exchange: Exchange, session: SessionIdentity, password: string): Promise<void> {
  requireOwnSignIn(session)
  const { userId } = session
  const { services } = exchange
  const { two_factor_enabled: enabled } = await findUser(services.database, userId)
  await withinTries(services, [ofUser(userId)], () =>
    askAuth(exchange, sessionCookie(services), (api, headers) =>
      api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }),
    ),
  )
  if (enabled) await note(exchange, userId, 'totp_off')
}

const note = ({ services, request }: Exchange, userId: string, what: 'totp_on' | 'totp_off') =>
  inEachWorkspace(services, { userId, requestId: request.id, by: 'member' }, async (tx, memberId) =>
    announce(tx, 'member.security_changed', { memberId, what }),
  )
