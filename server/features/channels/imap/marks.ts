import { ImapFailure } from '#platform/mail/imap/index.ts'
import { deleteMarks, listMarks } from './queries/folders.ts'
import { updateSource } from './queries/sources.ts'
import type { OpenPlace, Reading } from './reading.ts'

/**
 * Marks as read or moves, on the server, what is in the ledger. It comes after the ledger, so whatever is killed in
 * between is done by the next connection; a mail is never taken in twice for it.
 */
export async function doMarks(reading: Reading, { path, uidValidity }: OpenPlace): Promise<void> {
  const { ctx, session, source } = reading
  for (;;) {
    const uids = await ctx.transaction((tx) => listMarks(tx, source.mailbox_id, path, uidValidity))
    if (uids.length === 0) return
    try {
      if (source.after_reading === 'seen') await session.markSeen(uids)
      if (source.after_reading === 'move' && source.move_to !== null) await session.move(uids, source.move_to)
    } catch (error) {
      if (!(error instanceof ImapFailure) || error.reason === 'broken') throw error
      // Reading goes on; the source says that something is left undone.
      const said = { reason: 'marks_refused', reason_detail: error.said }
      return void (await ctx.transaction((tx) => updateSource(tx, source.mailbox_id, said)))
    }
    await ctx.transaction(async (tx) => {
      await deleteMarks(tx, source.mailbox_id, path, uidValidity, uids)
      await updateSource(tx, source.mailbox_id, { reason: null, reason_detail: null })
    })
  }
}
