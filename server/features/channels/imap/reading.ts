import type { Ctx } from '#platform/context.ts'
import type { ImapSession } from '#platform/mail/imap/index.ts'
import { findFolder } from './queries/folders.ts'
import type { SourceRow } from './queries/sources.ts'
import { identityPrefix } from './rules.ts'

/** A connection at work for one source. */
export type Reading = {
  ctx: Ctx
  session: ImapSession
  source: SourceRow
  /** Set when the work is to end. */
  signal: AbortSignal
}

/** The folder that is open, and how its mails are called in the ledger. */
export type OpenPlace = { path: string; uidValidity: number; prefix: string }

export const placeOf = ({ source }: Reading, path: string, uidValidity: number): OpenPlace => ({
  path,
  uidValidity,
  prefix: identityPrefix({ host: source.host, user: source.user_name, path, uidValidity }),
})

export async function folderOf({ ctx, source }: Reading, path: string) {
  const folder = await ctx.transaction((tx) => findFolder(tx, source.mailbox_id, path))
  if (!folder) throw new Error(`the folder ${path} is read no more`)
  return folder
}
