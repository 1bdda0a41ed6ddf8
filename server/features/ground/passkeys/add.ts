import type { PasskeyCreated, PasskeyCreation } from '@madoguchi/contract'
import type { z } from 'zod'
import {
  deviceOf,
  type Exchange,
  findUser,
  handOut,
  inEachWorkspace,
  provePassword,
  requireOwnSignIn,
  takeBack,
} from '#features/ground/access/index.ts'
import { announce } from '#platform/db/index.ts'
import { problem, type SessionIdentity } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import { challengeIn, loadVerifier, requirePlace, secretOf, toChallenge } from './challenge.ts'
import { deletePasskey, insertPasskey, listPasskeys, type PasskeyRow } from './queries.ts'
import { mostPasskeys } from './rules.ts'

// EdDSA, ES256 and RS256: what devices have. Newer ones are still an experiment of the runtime.
const algorithms = [-8, -7, -257]

/** The password is asked for here: whoever finds an open desk cannot make a key to it. */
export async function beginPasskey(
  { services }: Exchange,
  session: SessionIdentity,
  password: string,
): Promise<z.output<typeof PasskeyCreation>> {
  requireOwnSignIn(session)
  const { rpId } = requirePlace(services)
  const { userId } = session
  await provePassword(services, userId, password)
  const known = await listPasskeys(services.database, userId)
  if (known.length >= mostPasskeys) throw problem('passkeys_full', { most: mostPasskeys })
  const { name, email } = await findUser(services.database, userId)
  const challenge = toChallenge(await handOut(services, 'add passkey', userId))
  return {
    challenge,
    rp: { id: rpId, name: 'Madoguchi' },
    user: { id: Buffer.from(userId).toString('base64url'), name: email, displayName: name },
    pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
    timeout: 300_000,
    attestation: 'none',
    excludeCredentials: known.map(({ credential_id: id, transports }) => ({ id, type: 'public-key', transports })),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  }
}

export async function addPasskey(
  { services, request }: Exchange,
  session: SessionIdentity,
  { name, credential }: z.output<typeof PasskeyCreated>,
): Promise<PasskeyRow> {
  const { rpId, origin } = requirePlace(services)
  const { userId, language } = session
  const challenge = challengeIn(credential.response.clientDataJSON)
  if ((await takeBack(services, 'add passkey', secretOf(challenge))) !== userId) throw problem('passkey_expired')
  const { verifyRegistrationResponse } = await loadVerifier()
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: { ...credential, clientExtensionResults: {} },
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => ({ verified: false, registrationInfo: undefined }))
  if (!verified || !registrationInfo) throw problem('passkey_refused')
  const { id, publicKey, counter } = registrationInfo.credential
  const row = await insertPasskey(services.database, {
    id: newId(),
    user_id: userId,
    credential_id: id,
    public_key: Buffer.from(publicKey),
    counter,
    transports: credential.response.transports,
    name: name ?? deviceOf(request.headers['user-agent'] ?? '', language),
    created_at: services.clock.now(),
  })
  if (!row) throw problem('passkey_known')
  await note({ services, request }, userId, 'passkey_added')
  return row
}

export async function removePasskey(
  exchange: Exchange,
  session: SessionIdentity,
  id: string,
  password: string,
): Promise<void> {
  requireOwnSignIn(session)
  const { services } = exchange
  await provePassword(services, session.userId, password)
  if (!(await deletePasskey(services.database, session.userId, id))) throw problem('not_found')
  await note(exchange, session.userId, 'passkey_removed')
}

const note = (
  { services, request }: Pick<Exchange, 'services' | 'request'>,
  userId: string,
  what: 'passkey_added' | 'passkey_removed',
) =>
  inEachWorkspace(services, { userId, requestId: request.id, by: 'member' }, async (tx, memberId) =>
    announce(tx, 'member.security_changed', { memberId, what }),
  )
