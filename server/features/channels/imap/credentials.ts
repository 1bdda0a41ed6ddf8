import type { Ctx } from '#platform/context.ts'
import type { ImapAccount } from '#platform/mail/imap/index.ts'
import { unseal } from '#platform/seal.ts'
import { accessToken } from './oauth/tokens.ts'
import type { SourceRow } from './queries/sources.ts'
import { SourceStopped } from './stopped.ts'

/** What the server wants to hear from us; a token is renewed when its time is nearly over. */
export async function accountOf(ctx: Ctx, source: SourceRow): Promise<ImapAccount> {
  const { host, port, security, certificate, user_name: user } = source
  const account = { host, port, security, certificate, user }
  if (source.sign_in !== 'password')
    return { ...account, auth: { accessToken: await accessToken(ctx, source, source.sign_in) } }
  const password = source.password_sealed && unseal(source.password_sealed, ctx.services.config.secret)
  if (!password) throw new SourceStopped('secret_unreadable')
  return { ...account, auth: { password } }
}
