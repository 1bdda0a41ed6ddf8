import { sql } from 'kysely'
import { rowsOfPage, type Tx } from '#platform/db/index.ts'

export type AuditRow = {
  position: number
  name: string
  actor_kind: 'member' | 'token' | 'system' | 'customer'
  actor_id: string | null
  actor_name: string | null
  data: Record<string, unknown>
  at: Date
}

/** What belongs to a conversation is told to those who see it. */
const isSeen = sql`and (data->>'conversationId' is null or exists (
  select from conversations c
  where c.workspace_id = events.workspace_id and c.id = (events.data->>'conversationId')::uuid))`

/** Newest first. Each name is looked up by itself: these few would else be searched among millions of messages. */
export async function listAudited(tx: Tx, names: string[], before: number | null, limit: number): Promise<AuditRow[]> {
  const { rows } = await sql<AuditRow>`
    select e.position, e.name, e.actor_kind, e.actor_id, e.data, e.at, coalesce(m.name, t.name) as actor_name
    from unnest(${names}::text[]) as wanted (name)
    cross join lateral (
      select * from events
      where workspace_id = ${tx.workspaceId} and events.name = wanted.name
        and (${before}::bigint is null or position < ${before})
        ${tx.hiddenMailboxes.length === 0 ? sql`` : isSeen}
      order by position desc limit ${rowsOfPage(limit)}
    ) e
    left join members m on m.workspace_id = e.workspace_id and m.id = e.actor_id and e.actor_kind = 'member'
    left join api_tokens t on t.workspace_id = e.workspace_id and t.id = e.actor_id and e.actor_kind = 'token'
    order by e.position desc limit ${rowsOfPage(limit)}`.execute(tx.db)
  return rows
}
