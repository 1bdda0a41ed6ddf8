import { deleteMarks, updateFolder } from './queries/folders.ts'
import { folderOf, type OpenPlace, placeOf, type Reading } from './reading.ts'
import { numbering } from './rules.ts'

/** So many of the newest mails are asked for their date, since the last one need not be the youngest. */
const newest = 50

/** Opens a folder, and settles where to read on. */
export async function begin(reading: Reading, path: string): Promise<{ place: OpenPlace; uidNext: number }> {
  const { ctx, session, source } = reading
  const opened = await session.open(path)
  const folder = await folderOf(reading, path)
  const { uidValidity } = opened
  const uidNext = opened.saysNext ? opened.uidNext : Math.max(opened.uidNext, folder.next_uid)
  const kept = { uidValidity: folder.uid_validity, nextUid: folder.next_uid }
  const state = numbering(kept, { uidValidity, uidNext })
  const place = placeOf(reading, path, uidValidity)
  if (state === 'same') return { place, uidNext }
  const numbered = { uid_validity: uidValidity, older_uid: uidNext - 1, failing_uid: null, failing_tries: 0 }
  // The first time, everything that is there is older than the connection. Later, what has a new number may be
  // old or new: it is read from the beginning, by its date, and known by its bytes.
  const change =
    state === 'first'
      ? { ...numbered, next_uid: uidNext, older_until: await youngest(reading, uidNext) }
      : { ...numbered, next_uid: 1, import_state: folder.import_state && ('done' as const) }
  await ctx.transaction(async (tx) => {
    await updateFolder(tx, source.mailbox_id, path, change)
    await deleteMarks(tx, source.mailbox_id, path, uidValidity)
  })
  return { place, uidNext }
}

/** By the clock of the server; null in an empty folder. */
async function youngest({ session }: Reading, uidNext: number): Promise<Date | null> {
  const near = await session.list({ from: Math.max(1, uidNext - 500) })
  const uids = near.length > 0 ? near : await session.list({ from: 1 })
  const dates = (await session.facts(uids.slice(-newest))).flatMap(({ arrivedAt }) => arrivedAt?.getTime() ?? [])
  return dates.length === 0 ? null : new Date(Math.max(...dates))
}
