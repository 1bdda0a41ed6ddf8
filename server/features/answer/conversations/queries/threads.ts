import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import type { Claim } from '../rules/threading.ts'

/** The conversations that a mail refers to by reply address or by message id, in that order, nearest first. */
export async function findClaims(tx: Tx, replyTokens: string[], refersTo: string[]): Promise<Claim[]> {
  if (replyTokens.length === 0 && refersTo.length === 0) return []
  const { rows } = await sql<{
    conversation_id: string
    number: number
    by: Claim['by']
    participants: string[] | null
    last_activity_at: Date
  }>`
    with claims as (
      select id as conversation_id, 'reply_address' as by, 0::bigint as place
      from conversations where workspace_id = ${tx.workspaceId} and reply_token = any(${replyTokens})
      union all
      select m.conversation_id, 'message_id', r.place
      from unnest(${refersTo}::text[]) with ordinality as r(mail_id, place)
      join messages m on m.workspace_id = ${tx.workspaceId} and m.mail_id = r.mail_id
    )
    select c.id as conversation_id, c.number, c.last_activity_at, min(claims.by) as by,
      (select array_agg(address) from participants p where p.workspace_id = c.workspace_id and p.conversation_id = c.id) as participants
    from claims join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = claims.conversation_id
    group by c.workspace_id, c.id, c.number, c.last_activity_at order by min(claims.place)`.execute(tx.db)
  return rows.map((row) => ({
    conversationId: row.conversation_id,
    number: row.number,
    by: row.by,
    participants: row.participants ?? [],
    lastActivityAt: row.last_activity_at,
  }))
}

/** Lets mail of these people into the conversation. Who is in it stays in it. */
export async function addParticipants(
  tx: Tx,
  conversationId: string,
  people: { name: string; address: string }[],
  role: 'customer' | 'copy',
) {
  if (people.length === 0) return
  await tx.db
    .insertInto('participants')
    .values(
      people.map(({ name, address }) => ({
        workspace_id: tx.workspaceId,
        conversation_id: conversationId,
        address,
        name,
        role,
      })),
    )
    .onConflict((conflict) => conflict.columns(['workspace_id', 'conversation_id', 'address']).doNothing())
    .execute()
}

export const listParticipants = (tx: Tx, conversationId: string) =>
  tx.db
    .selectFrom('participants')
    .select(['name', 'address', 'role'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('conversation_id', '=', conversationId)
    .execute()
