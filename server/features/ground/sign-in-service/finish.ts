import type { ProblemCode, SignInServiceReturn } from '@madoguchi/contract'
import * as oidc from 'openid-client'
import type { z } from 'zod'
import { type Exchange, takeBack, takeStateCookie } from '#features/ground/access/index.ts'
import { type Services, systemCtx } from '#platform/context.ts'
import { problem } from '#platform/http/index.ts'
import { unseal } from '#platform/seal.ts'
import { Begun } from './begin.ts'
import { openClient } from './client.ts'
import { comeIn, connect, type Person } from './entry.ts'
import { findService, type ServiceRow } from './queries.ts'
import { problemOfService } from './refusals.ts'
import { redirectUrlOf } from './settings.ts'

type Returned = z.output<typeof SignInServiceReturn>

/** Where the browser goes on: into the desk, or back to where it began, with a word on what was refused. */
export async function finishSignIn(exchange: Exchange, returned: Returned): Promise<string> {
  const { services } = exchange
  const begun = await takeBegun(exchange, returned.state)
  if (!begun) return '/sign-in?refused=service_state_invalid'
  try {
    const ctx = systemCtx(services, begun.workspaceId)
    const service = await ctx.transaction(findService)
    // Another service was set while they were away: what this one says no longer counts.
    if (!service || service.issuer !== begun.issuer) throw problem('service_state_invalid')
    const person = await askWho(services, service, begun, returned)
    if (begun.connecting) await connect(exchange, ctx, begun.connecting, person)
    else await comeIn(exchange, ctx, person)
    return begun.next
  } catch (error) {
    const code = problemOfService(error)
    if (code === null) throw error
    const reason = error instanceof Error ? error.message : code
    services.log.warn({ issuer: begun.issuer, code, reason }, 'a sign-in by a service was refused')
    return placeOfRefusal(begun, code)
  }
}

const placeOfRefusal = ({ slug, connecting }: Begun, code: ProblemCode): string =>
  connecting ? `/${slug}/settings/security?refused=${code}` : `/sign-in?workspace=${slug}&refused=${code}`

/** Only in the browser in which it began: a link that somebody sends signs nobody in as the sender. */
async function takeBegun(exchange: Exchange, state: string | undefined): Promise<Begun | null> {
  const { services } = exchange
  if (takeStateCookie(exchange) !== state || state === undefined) return null
  const note = await takeBack(services, 'use service', state)
  const text = note && unseal(note, services.config.secret)
  return text ? Begun.parse(JSON.parse(text)) : null
}

async function askWho(
  services: Services,
  service: ServiceRow,
  { nonce, verifier }: Begun,
  returned: Returned,
): Promise<Person> {
  if (returned.error !== undefined || returned.code === undefined) throw problem('service_denied')
  const client = await openClient(services, service)
  const url = new URL(redirectUrlOf(services))
  for (const [name, value] of Object.entries(returned)) if (value !== undefined) url.searchParams.set(name, value)
  const tokens = await oidc.authorizationCodeGrant(client, url, {
    pkceCodeVerifier: verifier,
    expectedNonce: nonce,
    expectedState: returned.state ?? '',
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) throw problem('service_answer_foreign')
  const { iss: issuer, sub: subject } = claims
  // What cannot be stored is no name.
  if (subject.length > 255 || /\p{Cc}/u.test(subject)) throw problem('service_answer_foreign')
  // Some services tell the address only when asked for it.
  const isAskedFor = claims.email === undefined && client.serverMetadata().userinfo_endpoint !== undefined
  const more = isAskedFor ? await oidc.fetchUserInfo(client, tokens.access_token, subject) : {}
  return { issuer, subject, claims: { ...more, ...claims } }
}
