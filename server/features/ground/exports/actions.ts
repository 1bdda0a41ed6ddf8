import { proveMember } from '#features/ground/access/index.ts'
import { findMember } from '#features/ground/members/index.ts'
import { tellOwners } from '#features/ground/notices/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce, enqueue } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import { type ExportRow, findExport, giveUpExports, insertExport, noteDownload } from './queries.ts'
import { longestMs } from './rules.ts'

export const writeTask = 'write_export'

/** Whoever asks proves to be there in person, and the other owners hear of it at once: it is everything there is. */
export async function askForExport(ctx: Ctx, password: string): Promise<void> {
  const memberId = await proveMember(ctx, password)
  await ctx.transaction(async (tx) => {
    const id = newId()
    await giveUpExports(tx, new Date(tx.now.getTime() - longestMs))
    if (!(await insertExport(tx, id, memberId))) throw problem('export_running')
    const member = await findMember(tx, memberId)
    enqueue(tx, writeTask, { exportId: id }, { maxAttempts: 3 })
    await tellOwners(tx, 'export_asked', { name: member?.name ?? '' }, [memberId])
    announce(tx, 'export.asked', { exportId: id })
  })
}

/** The file of an export, for the one who asked for it, until its end. Each download is written down. */
export const openDownload = (ctx: Ctx, id: string): Promise<ExportRow & { storage_key: string }> =>
  ctx.transaction(async (tx) => {
    const row = await findExport(tx, id)
    // To anybody else there is no such thing, wherever they have the link from.
    if (!row || row.asked_by !== ctx.memberId) throw problem('not_found')
    const { storage_key, ends_at: endsAt } = row
    if (storage_key === null || endsAt === null || endsAt <= tx.now) throw problem('export_ended')
    await noteDownload(tx, id)
    announce(tx, 'export.downloaded', { exportId: id })
    return { ...row, storage_key }
  })
