import type { LoggedEvent } from '@madoguchi/contract'
import type { Selectable } from 'kysely'
import type { Tables, Tx } from '#platform/db/index.ts'

/** Up to `limit` events after `position`, in order of commit; position has no gaps within a workspace. */
export async function readLog(tx: Tx, position: number, limit: number): Promise<LoggedEvent[]> {
  const rows = await tx.db
    .selectFrom('events')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('position', '>', position)
    .orderBy('position')
    .limit(limit)
    .execute()
  return rows.map(toLoggedEvent)
}

/** The position of the newest event. */
export async function readHead(tx: Tx): Promise<number> {
  const head = await tx.db
    .selectFrom('log_heads')
    .select('position')
    .where('workspace_id', '=', tx.workspaceId)
    .executeTakeFirst()
  return head?.position ?? 0
}

export type EventRow = Selectable<Tables['events']>

export function toLoggedEvent(row: EventRow): LoggedEvent {
  const event = {
    position: row.position,
    name: row.name,
    at: row.at.toISOString(),
    actor: { kind: row.actor_kind, id: row.actor_id },
    data: row.data,
  }
  // Only `announce` writes events, and it takes none but these shapes.
  return event as unknown as LoggedEvent
}
