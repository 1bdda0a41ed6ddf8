import { announce } from '#platform/db/index.ts'
import { findIdentity } from '../ledger/index.ts'
import { updateFolder } from './queries/folders.ts'
import { folderOf, type OpenPlace, type Reading } from './reading.ts'
import { takeMail } from './take-mail.ts'

/** So many are taken at a time, before new mail has its turn again. */
const turn = 25

/**
 * Goes on with the mail that somebody asked for: what was there before the connection, and what could not be had
 * when it came. The folder is open. Returns true while there is more.
 */
export async function importOlder(reading: Reading, place: OpenPlace): Promise<boolean> {
  const { ctx, session, source, signal } = reading
  const folder = await folderOf(reading, place.path)
  if (folder.import_state !== 'running') return false
  const from = folder.import_next_uid ?? 1
  const to = folder.next_uid - 1
  const uids = to < from ? [] : await session.list({ from, to, since: folder.import_since })
  if (folder.import_next_uid === null) await note(reading, place, { import_total: uids.length, import_next_uid: 1 })
  const part = uids.slice(0, turn)
  const facts = new Map((await session.facts(part)).map((fact) => [fact.uid, fact]))
  let done = folder.import_done
  for (const uid of part) {
    signal.throwIfAborted()
    done += 1
    const step = { import_next_uid: uid + 1, import_done: done }
    const known = await ctx.transaction((tx) => findIdentity(tx, source.mailbox_id, `${place.prefix}${uid}`))
    const isHere = known !== undefined && (known.state !== 'not_taken' || known.same_as !== null)
    if (isHere) continue
    await takeMail(reading, place, { uid, size: facts.get(uid)?.size ?? 0 }, async (tx) => {
      await updateFolder(tx, source.mailbox_id, place.path, step)
    })
  }
  const last = part.at(-1)
  const more = uids.length > part.length
  await note(reading, place, {
    import_done: done,
    ...(last === undefined ? {} : { import_next_uid: last + 1 }),
    ...(more ? {} : { import_state: 'done' as const }),
  })
  return more
}

const note = ({ ctx, source }: Reading, { path }: OpenPlace, change: Parameters<typeof updateFolder>[3]) =>
  ctx.transaction(async (tx) => {
    await updateFolder(tx, source.mailbox_id, path, change)
    announce(tx, 'mailbox.imap_progressed', { mailboxId: source.mailbox_id })
  })
