import { z } from 'zod'
import type { Services } from '#platform/context.ts'
import { problem } from '#platform/http/index.ts'
import { placeOf } from './rules.ts'

const ClientData = z.object({ challenge: z.string().max(200) })

/** The challenge within what a browser signed; empty where it cannot be read. */
export function challengeIn(clientDataJSON: string): string {
  try {
    return ClientData.parse(JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'))).challenge
  } catch {
    return ''
  }
}

export const toChallenge = (secret: string): string => Buffer.from(secret).toString('base64url')

/** The secret of ours that stands in a challenge. */
export const secretOf = (challenge: string): string => Buffer.from(challenge, 'base64url').toString('utf8')

export function requirePlace({ config }: Services) {
  const place = placeOf(config.publicUrl)
  if (!place) throw problem('passkeys_unavailable')
  return place
}

/** Loaded when somebody needs it: it takes 27 MB and a quarter of a second, and many installations never do. */
export const loadVerifier = () => import('@simplewebauthn/server')
