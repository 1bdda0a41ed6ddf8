import type { LoggedEvent } from '@madoguchi/contract'
import type { Tx } from '#platform/db/index.ts'
import { readHead, readLog } from './log.ts'

/** Reacts to events behind its own cursor: each event is handled in one transaction with the cursor's step, once. */
export type Reader = {
  name: string
  handle: (tx: Tx, event: LoggedEvent) => Promise<void>
  /** It reads only where `startReading` has begun, from there on: what happened before is nothing to it. */
  waits?: boolean
}

/** Who took as many may have more to read. */
export const readerBatch = 100

/**
 * Lets a reader take its next events within `tx`. Returns how many it took; 0 when it has read everything
 * or when another process is at it.
 */
export async function readNext(tx: Tx, reader: Reader): Promise<number> {
  const cursor =
    (await takeCursor(tx, reader)) ?? (!reader.waits && (await addCursor(tx, reader, 0)) ? { position: 0 } : undefined)
  if (!cursor) return 0
  const events = await readLog(tx, cursor.position, readerBatch)
  const last = events.at(-1)
  if (!last) return 0
  for (const event of events) await reader.handle(tx, event)
  await tx.db
    .updateTable('log_cursors')
    .set({ position: last.position })
    .where('workspace_id', '=', tx.workspaceId)
    .where('reader', '=', reader.name)
    .execute()
  return events.length
}

/** Undefined when there is none, or when another process holds it. */
const takeCursor = (tx: Tx, { name }: Reader) =>
  tx.db
    .selectFrom('log_cursors')
    .select('position')
    .where('workspace_id', '=', tx.workspaceId)
    .where('reader', '=', name)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()

/** From now on. Where it reads already, nothing changes. */
export const startReading = async (tx: Tx, reader: Reader): Promise<void> =>
  void (await addCursor(tx, reader, await readHead(tx)))

/** It costs nothing any more, and will begin anew at the head. */
export const stopReading = (tx: Tx, { name }: Reader) =>
  tx.db.deleteFrom('log_cursors').where('workspace_id', '=', tx.workspaceId).where('reader', '=', name).execute()

/** True when there was none, and this transaction holds it now. */
async function addCursor(tx: Tx, { name }: Reader, position: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('log_cursors')
    .values({ workspace_id: tx.workspaceId, reader: name, position })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
