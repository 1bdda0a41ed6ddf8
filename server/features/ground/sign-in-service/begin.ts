import type { SignInConnectionDraft, SignInServiceStart } from '@madoguchi/contract'
import * as oidc from 'openid-client'
import { z } from 'zod'
import {
  type Exchange,
  giveStateCookie,
  handOut,
  provePassword,
  requireOwnSignIn,
} from '#features/ground/access/index.ts'
import { systemCtx } from '#platform/context.ts'
import { ProblemError, problem, type SessionIdentity } from '#platform/http/index.ts'
import { seal } from '#platform/seal.ts'
import { openClient } from './client.ts'
import { findOffer, findService } from './queries.ts'
import { problemOfService } from './refusals.ts'
import { ownPath } from './rules.ts'
import { redirectUrlOf } from './settings.ts'

/** What we remember of a sign-in that has begun, while the person is elsewhere. */
export const Begun = z.object({
  workspaceId: z.string(),
  slug: z.string(),
  issuer: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string(),
  /** Somebody who is signed in, and connects this account with their place in the workspace. */
  connecting: z.object({ userId: z.string(), memberId: z.string() }).nullable(),
})
export type Begun = z.infer<typeof Begun>

/** The address at the service where the person signs in. It leads back with our state, once and in this browser. */
export async function beginSignIn(exchange: Exchange, { workspace, next }: z.output<typeof SignInServiceStart>) {
  const offer = await findOffer(exchange.services.database, workspace)
  if (!offer) throw problem('service_missing')
  const { workspace_id: workspaceId, slug } = offer
  return begin(exchange, { workspaceId, slug, next: ownPath(next), connecting: null })
}

/** With the password: whoever finds an open desk cannot connect an account of their own to it. */
export async function beginConnecting(
  exchange: Exchange,
  session: SessionIdentity,
  { workspace, password }: z.output<typeof SignInConnectionDraft>,
) {
  requireOwnSignIn(session)
  const membership = session.memberships.find(({ slug }) => slug === workspace)
  if (!membership) throw problem('not_found')
  await provePassword(exchange.services, session.userId, password)
  const { workspaceId, slug, memberId } = membership
  const connecting = { userId: session.userId, memberId }
  return begin(exchange, { workspaceId, slug, next: `/${slug}/settings/security`, connecting })
}

async function begin(exchange: Exchange, about: Pick<Begun, 'workspaceId' | 'slug' | 'next' | 'connecting'>) {
  const { services, reply } = exchange
  const service = await systemCtx(services, about.workspaceId).transaction(findService)
  if (!service) throw problem('service_missing')
  const client = await openClient(services, service).catch((error: unknown) => {
    const code = problemOfService(error)
    throw code && !(error instanceof ProblemError) ? problem(code) : error
  })
  const [verifier, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomNonce()]
  const begun: Begun = { ...about, issuer: service.issuer, nonce, verifier }
  const note = seal(JSON.stringify(begun), services.config.secret)
  const state = await handOut(services, 'use service', note)
  giveStateCookie(services, reply, state)
  const url = oidc.buildAuthorizationUrl(client, {
    redirect_uri: redirectUrlOf(services),
    scope: 'openid email profile',
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  return { url: url.href }
}
