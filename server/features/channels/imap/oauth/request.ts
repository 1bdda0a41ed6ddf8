import { z } from 'zod'
import type { Services } from '#platform/context.ts'
import { OutgoingFailed } from '#platform/outgoing/index.ts'
import { unseal } from '#platform/seal.ts'
import type { ClientRow } from './queries.ts'

const Answer = z.object({
  access_token: z.string().min(1).max(20_000),
  refresh_token: z.string().min(1).max(20_000).optional(),
  expires_in: z.coerce.number().int().positive().default(3600),
})
const Refusal = z.object({ error: z.string().max(200), error_description: z.string().optional() })

/** The provider gave no token. `isFinal`: it will not give one for this, however often it is asked. */
export class TokensRefused extends Error {
  override readonly name = 'TokensRefused'
  readonly isFinal: boolean
  readonly said: string | null

  constructor(isFinal: boolean, said: string | null) {
    super(said ?? 'no tokens')
    this.isFinal = isFinal
    this.said = said
  }
}

const finalErrors = [
  'invalid_grant',
  'invalid_client',
  'unauthorized_client',
  'invalid_request',
  'interaction_required',
]

/** Asks the provider for tokens, through the guard like everything that goes out. Throws TokensRefused. */
export async function askForTokens(
  { config, outgoing, clock }: Services,
  client: ClientRow,
  form: Record<string, string>,
) {
  const secret = unseal(client.client_secret_sealed, config.secret)
  if (secret === null) throw new TokensRefused(true, null)
  const url = endpoint(config.oauthEndpoints[client.provider].tokenUrl, client.tenant)
  const asked = { ...form, client_id: client.client_id, client_secret: secret }
  const { status, bytes } = await outgoing
    .postForm(url, { form: asked, maxBytes: 256 * 1024, timeoutMs: 20_000 })
    .catch((error: unknown) => {
      throw error instanceof OutgoingFailed ? new TokensRefused(false, null) : error
    })
  const body = parse(bytes)
  if (status === 200) {
    const { success, data } = Answer.safeParse(body)
    if (!success) throw new TokensRefused(false, null)
    const until = new Date(clock.now().getTime() + data.expires_in * 1000)
    return { accessToken: data.access_token, refreshToken: data.refresh_token ?? null, until }
  }
  const { success, data } = Refusal.safeParse(body)
  throw new TokensRefused(success && finalErrors.includes(data.error), success ? data.error : null)
}

export const endpoint = (url: string, tenant: string): string => url.replace('{tenant}', encodeURIComponent(tenant))

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}
