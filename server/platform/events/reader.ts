import type { LoggedEvent } from '@madoguchi/contract'
import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { type EventRow, readHead, toLoggedEvent } from './log.ts'

/** Reacts to events behind its own cursor: each is handled in one transaction with the cursor's step, once. */
export type Reader = {
  name: string
  /** What it has not seen, in order; never nothing. */
  handle: (tx: Tx, events: LoggedEvent[]) => Promise<void>
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
  let taken = await takeEvents(tx, reader)
  if (!taken && !reader.waits && (await addCursor(tx, reader, 0))) taken = await takeEvents(tx, reader)
  const last = taken?.at(-1)
  if (!taken || !last) return 0
  await reader.handle(tx, taken)
  await tx.db
    .updateTable('log_cursors')
    .set({ position: last.position })
    .where('workspace_id', '=', tx.workspaceId)
    .where('reader', '=', reader.name)
    .execute()
  return taken.length
}

/** What the reader has not read; its cursor is held. Undefined when there is none, or when another process holds it. */
async function takeEvents(tx: Tx, { name }: Reader): Promise<LoggedEvent[] | undefined> {
  const { rows } = await sql<{ event: null } | ({ event: 1 } & EventRow)>`
    select e.* from (
      select position from log_cursors
      where workspace_id = ${tx.workspaceId} and reader = ${name} for update skip locked
    ) c left join lateral (
      select 1 as event, * from events
      where workspace_id = ${tx.workspaceId} and position > c.position order by position limit ${sql.lit(readerBatch)}
    ) e on true`.execute(tx.db)
  return rows.length === 0 ? undefined : rows.flatMap((row) => (row.event === null ? [] : [toLoggedEvent(row)]))
}

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
