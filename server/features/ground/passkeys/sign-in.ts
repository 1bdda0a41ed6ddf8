import type { PasskeyRequest, PasskeyUsed, SignInAnswer } from '@madoguchi/contract'
import type { z } from 'zod'
import {
  type Exchange,
  handOut,
  noteFailure,
  noteSignIn,
  ofNetwork,
  openSession,
  takeBack,
  withinTries,
} from '#features/ground/access/index.ts'
import type { Services } from '#platform/context.ts'
import { problem } from '#platform/http/index.ts'
import { challengeIn, loadVerifier, requirePlace, secretOf, toChallenge } from './challenge.ts'
import { findPasskey, type PasskeyRow, touchPasskey } from './queries.ts'
import { isCountedBack } from './rules.ts'

type Used = z.output<typeof PasskeyUsed>['credential']

/** No name is asked for: the browser offers the passkeys that it has for this place. */
export async function beginSignIn(services: Services): Promise<z.output<typeof PasskeyRequest>> {
  const { rpId } = requirePlace(services)
  const challenge = toChallenge(await handOut(services, 'use passkey', ''))
  return { challenge, rpId, timeout: 300_000, userVerification: 'required' }
}

/** The whole sign-in: who holds the device and has unlocked it needs no password and no second factor. */
export function signInByPasskey(exchange: Exchange, used: Used): Promise<z.output<typeof SignInAnswer>> {
  const { services, request } = exchange
  return withinTries(services, [ofNetwork(request.ip)], async () => {
    const challenge = challengeIn(used.response.clientDataJSON)
    if ((await takeBack(services, 'use passkey', secretOf(challenge))) === null) throw problem('passkey_expired')
    const passkey = await findPasskey(services.database, used.id)
    if (!passkey) throw problem('passkey_unknown')
    const refusal = await whyNotAccepted(services, passkey, used, challenge)
    if (refusal) {
      await noteFailure(exchange, passkey.user_id, 'passkey')
      throw problem(refusal)
    }
    await openSession(exchange, passkey.user_id)
    await noteSignIn(exchange, passkey.user_id, 'passkey')
    return { next: 'done' }
  })
}

async function whyNotAccepted(services: Services, passkey: PasskeyRow, used: Used, challenge: string) {
  const { rpId, origin } = requirePlace(services)
  const { userHandle, ...response } = used.response
  if (userHandle !== undefined && secretOf(userHandle) !== passkey.user_id) return 'passkey_refused'
  const kept = Number(passkey.counter)
  const { verifyAuthenticationResponse } = await loadVerifier()
  const answer = await verifyAuthenticationResponse({
    response: { ...used, response, clientExtensionResults: {} },
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    // The count is looked at below, so that what is wrong with it can be said.
    credential: { id: passkey.credential_id, publicKey: new Uint8Array(passkey.public_key), counter: 0 },
    requireUserVerification: true,
  }).catch(() => null)
  if (!answer?.verified) return 'passkey_refused'
  const counter = answer.authenticationInfo.newCounter
  if (isCountedBack(kept, counter)) return 'passkey_copied'
  const touched = await touchPasskey(services.database, passkey, { counter, now: services.clock.now() })
  return touched ? null : 'passkey_copied'
}
