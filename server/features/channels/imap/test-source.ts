import type { ImapTest, ImapTestResult } from '@madoguchi/contract'
import type { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { problem } from '#platform/http/index.ts'
import { fingerprintOf, type ImapAccount, openImap, showCertificate } from '#platform/mail/imap/index.ts'
import { unseal } from '#platform/seal.ts'
import { findMailbox } from '../email/index.ts'
import { guardOf } from './guard.ts'
import { accessToken } from './oauth/tokens.ts'
import { findSource, type SourceRow } from './queries/sources.ts'
import { keptSecrets, targetOf } from './settings.ts'
import { SourceStopped, troubleOf } from './stopped.ts'

const times = { connectMs: 8_000, answerMs: 10_000 }

/** Connects and signs in as fetching would, and says how that went. Nothing is read or changed. */
export async function testSource(
  ctx: Ctx,
  mailboxId: string,
  draft: z.output<typeof ImapTest>,
): Promise<ImapTestResult> {
  const before = await ctx.transaction(async (tx) => {
    if (!(await findMailbox(tx, mailboxId))) throw problem('not_found')
    return findSource(tx, mailboxId)
  })
  const target = targetOf(draft, before)
  const guard = guardOf(ctx.services)
  const nothing = { ok: false, reason: null, detail: null, folders: [], certificate: null }
  try {
    const account: ImapAccount = { ...target, auth: await authOf(ctx, draft, before) }
    const session = await openImap(account, guard, times, ctx.services.config.maxMailBytes)
    try {
      return { ...nothing, ok: true, folders: (await session.folders()).slice(0, 500) }
    } finally {
      await session.close()
    }
  } catch (error) {
    const trouble = troubleOf(error)
    if (!trouble) throw error
    const pem = trouble.reason === 'certificate' ? await showCertificate(target, guard, times.connectMs) : null
    const sha256 = pem === null ? null : fingerprintOf(pem)
    const certificate = pem === null || sha256 === null ? null : { pem, sha256 }
    return { ...nothing, reason: trouble.reason, detail: trouble.said, certificate }
  }
}

async function authOf(ctx: Ctx, draft: z.output<typeof ImapTest>, before: SourceRow | undefined) {
  const kept = keptSecrets(draft, before)
  if (draft.signIn !== 'password') {
    if (!before || kept.refresh_token_sealed === null) throw new SourceStopped('oauth_needed')
    return { accessToken: await accessToken(ctx, before, draft.signIn) }
  }
  const password = draft.password ?? (kept.password_sealed && unseal(kept.password_sealed, ctx.services.config.secret))
  if (!password) throw problem('imap_password_needed')
  return { password }
}
