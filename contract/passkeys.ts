import { z } from 'zod'
import { Id, Instant, line } from './common.ts'

/** A key on a device of somebody, as they see it in their list. */
export const Passkey = z.object({
  id: Id,
  name: z.string(),
  createdAt: Instant,
  lastUsedAt: Instant.nullable(),
})
export type Passkey = z.infer<typeof Passkey>

export const PasskeyName = z.strictObject({ name: line(60) })

/** Where passkeys work: browsers tie them to the name in the address bar. Null where they cannot work at all. */
export const PasskeyPlace = z.object({ origin: z.string().nullable() })

const known = z.array(z.object({ id: z.string(), type: z.literal('public-key'), transports: z.array(z.string()) }))

/** What the browser is asked to make; the form is that of WebAuthn. */
export const PasskeyCreation = z.object({
  challenge: z.string(),
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.number().int() })),
  timeout: z.number().int(),
  attestation: z.literal('none'),
  excludeCredentials: known,
  authenticatorSelection: z.object({
    residentKey: z.literal('required'),
    requireResidentKey: z.literal(true),
    userVerification: z.literal('required'),
  }),
})

/** What the browser is asked to sign, with whichever passkey its user chooses. */
export const PasskeyRequest = z.object({
  challenge: z.string(),
  rpId: z.string(),
  timeout: z.number().int(),
  userVerification: z.literal('required'),
})

const bytes = z
  .string()
  .max(30_000)
  .regex(/^[\w-]*$/, 'base64url')
const credential = { id: bytes, rawId: bytes, type: z.literal('public-key') }

// Browsers put more into these than is needed; the rest is left out.
export const PasskeyCreated = z.strictObject({
  /** Left out: the name of the device. */
  name: line(60).optional(),
  credential: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: bytes,
      attestationObject: bytes,
      transports: z.array(z.string().max(30)).max(10).default([]),
    }),
  }),
})
export const PasskeyUsed = z.strictObject({
  credential: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: bytes,
      authenticatorData: bytes,
      signature: bytes,
      userHandle: bytes.optional(),
    }),
  }),
})
