import type { ImapDraft } from '@madoguchi/contract'
import type { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { fingerprintOf } from '#platform/mail/imap/index.ts'
import { seal } from '#platform/seal.ts'
import { findMailbox } from '../email/index.ts'
import { guardOf } from './guard.ts'
import { deleteFolders, listFolders, setFolders, updateFolder } from './queries/folders.ts'
import { deleteSource, findSource, putSource, renewSource, type SourceRow } from './queries/sources.ts'
import { isSameTarget } from './rules.ts'

type Draft = z.output<typeof ImapDraft>
type Server = Pick<Draft, 'host' | 'port' | 'security' | 'user' | 'signIn'> & {
  certificate?: string | null | undefined
  password?: string | undefined
}

/** A certificate that is left out stays the one it was for the same server. */
export function targetOf(draft: Server, before: SourceRow | undefined) {
  const { host, port, security, user } = draft
  const kept = before?.host === host && before.port === port ? before.certificate : null
  const certificate = draft.certificate === undefined ? kept : draft.certificate
  if (certificate !== null && fingerprintOf(certificate) === null)
    throw problem('invalid_request', { detail: 'certificate' })
  return { host, port, security, user, certificate }
}

/** A secret goes to the server and the user that it was given for; for another, it has to be given again. */
export function keptSecrets(draft: Server, before: SourceRow | undefined) {
  const none = {
    password_sealed: null,
    refresh_token_sealed: null,
    access_token_sealed: null,
    access_token_until: null,
  }
  if (!before || before.sign_in !== draft.signIn) return none
  const target = { ...before, user: before.user_name }
  if (!isSameTarget(targetOf(draft, before), target)) return none
  const { password_sealed, refresh_token_sealed, access_token_sealed, access_token_until } = before
  return { password_sealed, refresh_token_sealed, access_token_sealed, access_token_until }
}

export const setSource = (ctx: Ctx, mailboxId: string, draft: Draft) =>
  ctx.transaction(async (tx) => {
    if (!(await findMailbox(tx, mailboxId))) throw problem('not_found')
    const before = await findSource(tx, mailboxId)
    const { user, ...target } = targetOf(draft, before)
    checkHost(ctx, draft)
    const kept = keptSecrets(draft, before)
    const { secret } = ctx.services.config
    const given = draft.password === undefined ? {} : { password_sealed: seal(draft.password, secret) }
    const secrets = draft.signIn === 'password' ? { ...kept, ...given } : { ...kept, password_sealed: null }
    if (draft.signIn === 'password' && secrets.password_sealed === null) throw problem('imap_password_needed')
    const isReady = draft.signIn === 'password' || secrets.refresh_token_sealed !== null
    await putSource(tx, mailboxId, {
      ...target,
      ...secrets,
      user_name: user,
      sign_in: draft.signIn,
      after_reading: draft.afterReading,
      move_to: draft.moveTo,
      state: isReady ? 'connecting' : 'stopped',
      reason: isReady ? null : 'oauth_needed',
      reason_detail: null,
    })
    // Another account has other mail: how far this one was read means nothing there.
    if (before && (before.host !== draft.host || before.user_name !== draft.user)) await deleteFolders(tx, mailboxId)
    await setFolders(tx, mailboxId, draft.folders)
    announce(tx, 'mailbox.imap_set', { mailboxId, fields: Object.keys(draft).filter((name) => name !== 'password') })
    return requireSource(tx, mailboxId)
  })

function checkHost({ services }: Ctx, { host, port }: Server): void {
  try {
    guardOf(services).check(host, port)
  } catch {
    throw problem('imap_host_refused', { host, ports: services.config.imapPorts.join(', ') })
  }
}

export const removeSource = (ctx: Ctx, mailboxId: string) =>
  ctx.transaction(async (tx) => {
    await requireSource(tx, mailboxId)
    await deleteSource(tx, mailboxId)
    announce(tx, 'mailbox.imap_removed', { mailboxId })
  })

/** Tries at once what would be tried some time later. */
export const retrySource = (ctx: Ctx, mailboxId: string) =>
  ctx.transaction(async (tx) => {
    await requireSource(tx, mailboxId)
    await renewSource(tx, mailboxId)
    announce(tx, 'mailbox.imap_moved', { mailboxId, to: 'connecting', reason: null })
    return requireSource(tx, mailboxId)
  })

/** Asks for mail that was there before the connection. What is in the ledger already is not taken in again. */
export const askForOlder = (ctx: Ctx, mailboxId: string, since: Date | null) =>
  ctx.transaction(async (tx) => {
    const source = await requireSource(tx, mailboxId)
    for (const { path, older_until: until } of await listFolders(tx, mailboxId)) {
      const olderUntil = since !== null && until !== null && until > since ? since : until
      await updateFolder(tx, mailboxId, path, {
        older_until: since === null ? null : olderUntil,
        import_state: 'running',
        import_since: since,
        import_next_uid: null,
        import_total: 0,
        import_done: 0,
      })
    }
    // Whoever waits for news in the connection begins anew and sees it.
    await renewSource(tx, mailboxId)
    announce(tx, 'mailbox.imap_import_asked', { mailboxId, since: since?.toISOString() ?? null })
    return source
  })

export async function requireSource(tx: Tx, mailboxId: string): Promise<SourceRow> {
  const source = await findSource(tx, mailboxId)
  if (!source) throw problem('not_found')
  return source
}
