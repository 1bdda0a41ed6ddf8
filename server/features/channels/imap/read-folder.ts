import type { Tx } from '#platform/db/index.ts'
import { findIdentity } from '../ledger/index.ts'
import { begin } from './begin-folder.ts'
import { updateFolder } from './queries/folders.ts'
import { folderOf, type OpenPlace, type Reading } from './reading.ts'
import { isOlder, nameOfRun } from './rules.ts'
import { noteLeftOut, takeMail } from './take-mail.ts'

const slice = 100
/** Some servers show a number only after a higher one; so far back is looked again. */
const lookBack = 200

/**
 * Brings everything into the ledger that the folder has and the ledger does not, in the order of the server's
 * numbers. Whether somebody has read a mail elsewhere plays no part in it.
 */
export async function readFolder(reading: Reading, path: string): Promise<OpenPlace> {
  const { place, uidNext } = await begin(reading, path)
  await lookAgain(reading, place)
  const { next_uid: from, ...folder } = await folderOf(reading, path)
  const bounds = { olderUid: folder.older_uid, olderUntil: folder.older_until }
  const uids = await reading.session.list({ from })
  let next = from
  for (let at = 0; at < uids.length; at += slice) {
    const part = uids.slice(at, at + slice)
    const facts = new Map((await reading.session.facts(part)).map((fact) => [fact.uid, fact]))
    for (const uid of part) {
      reading.signal.throwIfAborted()
      await noteGap(reading, place, Math.max(next, bounds.olderUid + 1), uid - 1)
      next = uid + 1
      const fact = facts.get(uid)
      if (fact && isOlder(fact, bounds)) continue
      await takeMail(reading, place, { uid, size: fact?.size ?? 0 }, (tx) => moveOn(reading, tx, path, uid + 1))
    }
    await reading.ctx.transaction((tx) => moveOn(reading, tx, path, next))
  }
  await noteGap(reading, place, Math.max(next, bounds.olderUid + 1), uidNext - 1)
  await reading.ctx.transaction((tx) => moveOn(reading, tx, path, Math.max(next, uidNext)))
  return place
}

const moveOn = async ({ source }: Reading, tx: Tx, path: string, nextUid: number) =>
  void (await updateFolder(tx, source.mailbox_id, path, { next_uid: nextUid, failing_uid: null, failing_tries: 0 }))

/** Numbers that the server gave and nobody will see the mails of: taken away before they were fetched. */
async function noteGap(reading: Reading, place: OpenPlace, from: number, to: number): Promise<void> {
  if (from > to) return
  const name = nameOfRun(from, to)
  await noteLeftOut(reading, place, { name, size: 0, reason: 'gone' }, (tx) => moveOn(reading, tx, place.path, to + 1))
}

/** A mail that shows itself late, among numbers that were passed already. */
async function lookAgain(reading: Reading, place: OpenPlace): Promise<void> {
  const folder = await folderOf(reading, place.path)
  const from = Math.max(folder.older_uid + 1, folder.next_uid - lookBack)
  if (from >= folder.next_uid) return
  for (const uid of await reading.session.list({ from, to: folder.next_uid - 1 })) {
    if (await isNamed(reading, place, uid)) continue
    const [fact] = await reading.session.facts([uid])
    await takeMail(reading, place, { uid, size: fact?.size ?? 0 }, async () => undefined)
  }
}

async function isNamed({ ctx, source }: Reading, place: OpenPlace, uid: number): Promise<boolean> {
  const row = await ctx.transaction((tx) => findIdentity(tx, source.mailbox_id, `${place.prefix}${uid}`))
  return row !== undefined
}
