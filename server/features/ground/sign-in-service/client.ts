import * as oidc from 'openid-client'
import type { Services } from '#platform/context.ts'
import { problem } from '#platform/http/index.ts'
import type { Outgoing } from '#platform/outgoing/index.ts'
import { unseal } from '#platform/seal.ts'
import type { ServiceRow } from './queries.ts'

const limits = { maxBytes: 512 * 1024, timeoutMs: 10_000 }
const bodiless = new Set([204, 205, 304])

/** What the library asks, through the guard like everything that goes out. */
const through =
  (outgoing: Outgoing): oidc.CustomFetch =>
  async (url, { method, headers, body }) => {
    const sent = body === undefined || body === null ? {} : { body: String(body) }
    const { 'user-agent': _, ...own } = Object.fromEntries(new Headers(headers))
    const asked = { method, headers: own, ...sent }
    const { status, mediaType, bytes } = await outgoing.send(url, { ...asked, ...limits })
    return new Response(bodiless.has(status) ? null : Uint8Array.from(bytes), {
      status,
      headers: mediaType === null ? {} : { 'content-type': mediaType },
    })
  }

/** In the header where nothing else is said, as the standard has it; some services want it in the form. */
const clientAuth =
  (secret: string): oidc.ClientAuth =>
  (as, client, body, headers) => {
    const ways = as.token_endpoint_auth_methods_supported
    const inForm = ways?.includes('client_secret_post') && !ways.includes('client_secret_basic')
    const auth = inForm ? oidc.ClientSecretPost(secret) : oidc.ClientSecretBasic(secret)
    return auth(as, client, body, headers)
  }

/** The service as it describes itself. Throws what `problemOfService` can read. */
export async function openClient({ config, outgoing }: Services, service: ServiceRow): Promise<oidc.Configuration> {
  const secret = unseal(service.client_secret_sealed, config.secret)
  if (secret === null) throw problem('service_client_refused')
  const issuer = new URL(service.issuer)
  const client = await oidc.discovery(issuer, service.client_id, {}, clientAuth(secret), {
    [oidc.customFetch]: through(outgoing),
    timeout: limits.timeoutMs / 1000,
    // Plain http is taken for this machine only, and the guard lets nothing through to it.
    execute: issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
  })
  // A service for many companies at once lets in whoever has an account with any of them.
  if (new URL(client.serverMetadata().issuer).href !== issuer.href) throw problem('service_misconfigured')
  // What it says of a person must be signed by it, although it came from it.
  oidc.enableNonRepudiationChecks(client)
  return client
}
