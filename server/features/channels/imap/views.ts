import type { ImapSource } from '@madoguchi/contract'
import { ImapTrouble } from '@madoguchi/contract/imap'
import type { Ctx } from '#platform/context.ts'
import { seeingAll } from '#platform/db/index.ts'
import { fingerprintOf } from '#platform/mail/imap/index.ts'
import { countContacts } from '../ledger/index.ts'
import { type FolderRow, listFolders } from './queries/folders.ts'
import type { SourceRow } from './queries/sources.ts'
import { isSilent } from './rules.ts'

export const showSource = (ctx: Ctx, source: SourceRow): Promise<ImapSource> =>
  ctx.transaction(async (tx) => {
    const folders = await listFolders(tx, source.mailbox_id)
    // Whoever may look at the connection sees how many mails came by it, and none of them.
    const counts = await seeingAll(tx, (all) => countContacts(all, source.mailbox_id))
    return viewSource(source, folders, counts, tx.now)
  })

function viewSource(row: SourceRow, folders: FolderRow[], counts: ImapSource['counts'], now: Date): ImapSource {
  return {
    host: row.host,
    port: row.port,
    security: row.security,
    certificateSha256: row.certificate === null ? null : fingerprintOf(row.certificate),
    user: row.user_name,
    signIn: row.sign_in,
    folders: folders.map(({ path }) => path),
    afterReading: row.after_reading,
    moveTo: row.move_to,
    ...stateOf(row, now),
    checkedAt: row.checked_at?.toISOString() ?? null,
    lastMailAt: row.last_mail_at?.toISOString() ?? null,
    counts,
    import: importOf(folders),
  }
}

/** A process that was killed said nothing of it: the row would go on claiming that it is connected. */
function stateOf(row: SourceRow, now: Date): Pick<ImapSource, 'state' | 'since' | 'reason' | 'detail'> {
  const sign = row.checked_at !== null && row.checked_at > row.state_since ? row.checked_at : row.state_since
  if ((row.state === 'connected' || row.state === 'connecting') && isSilent(sign, now))
    return { state: 'reconnecting', since: sign.toISOString(), reason: 'not_here', detail: null }
  const reason = ImapTrouble.safeParse(row.reason)
  return {
    state: row.state,
    since: row.state_since.toISOString(),
    reason: reason.success ? reason.data : null,
    detail: row.reason_detail,
  }
}

function importOf(folders: FolderRow[]): ImapSource['import'] {
  const asked = folders.filter((folder) => folder.import_state !== null)
  const [first] = asked
  if (!first) return null
  const sum = (of: (folder: FolderRow) => number) => asked.reduce((total, folder) => total + of(folder), 0)
  return {
    state: asked.some((folder) => folder.import_state === 'running') ? 'running' : 'done',
    since: first.import_since?.toISOString() ?? null,
    total: sum((folder) => folder.import_total),
    done: sum((folder) => folder.import_done),
  }
}
