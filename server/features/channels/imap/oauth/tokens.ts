import type { Ctx } from '#platform/context.ts'
import { seal, unseal } from '#platform/seal.ts'
import { type SourceRow, updateSource } from '../queries/sources.ts'
import { SourceStopped } from '../stopped.ts'
import { findClient, type Provider } from './queries.ts'
import { askForTokens, TokensRefused } from './request.ts'

/** A token is renewed this long before its time is over. */
const marginMs = 5 * 60_000

/** A token that is good for a while yet. Throws SourceStopped when somebody has to sign in anew. */
export async function accessToken(ctx: Ctx, source: SourceRow, provider: Provider): Promise<string> {
  const { secret } = ctx.services.config
  const { access_token_sealed: kept, access_token_until: until, refresh_token_sealed: refresh } = source
  if (kept !== null && until !== null && until.getTime() - ctx.now().getTime() > marginMs) {
    const token = unseal(kept, secret)
    if (token !== null) return token
  }
  if (refresh === null) throw new SourceStopped('oauth_needed')
  const client = await ctx.transaction((tx) => findClient(tx, provider))
  const refreshToken = unseal(refresh, secret)
  if (!client || refreshToken === null) throw new SourceStopped('oauth_needed')
  const tokens = await renew(ctx, client, refreshToken)
  await ctx.transaction((tx) => updateSource(tx, source.mailbox_id, sealTokens(tokens, secret)))
  return tokens.accessToken
}

async function renew(ctx: Ctx, client: Parameters<typeof askForTokens>[1], refreshToken: string) {
  try {
    return await askForTokens(ctx.services, client, { grant_type: 'refresh_token', refresh_token: refreshToken })
  } catch (error) {
    if (!(error instanceof TokensRefused)) throw error
    // `invalid_grant`: taken back, run out, or ended by a change of the password.
    throw new SourceStopped(error.isFinal ? 'oauth_revoked' : 'oauth_unreachable', error.said)
  }
}

type Tokens = Awaited<ReturnType<typeof askForTokens>>

/** A provider that sends no new refresh token means the old one to stay. */
export const sealTokens = ({ accessToken: token, refreshToken, until }: Tokens, secret: string) => ({
  access_token_sealed: seal(token, secret),
  access_token_until: until,
  ...(refreshToken === null ? {} : { refresh_token_sealed: seal(refreshToken, secret) }),
})
