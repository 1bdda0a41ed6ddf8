import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'

/**
 * Lets those people of a conversation into the one that was split off from it whom its messages name. Its own customer
 * is who wrote first in it.
 */
export async function splitParticipants(
  tx: Tx,
  from: string,
  to: string,
  { named, customer }: { named: string[]; customer: string | null },
): Promise<void> {
  await sql`insert into participants (workspace_id, conversation_id, address, name, role)
    select workspace_id, ${to}, address, name,
      case when ${customer}::text is null then role when address = ${customer} then 'customer'
        when role = 'third_party' then role else 'copy' end
    from participants where workspace_id = ${tx.workspaceId} and conversation_id = ${from}
      and (address = any(${named}::text[]) or (${customer}::text is null and role = 'customer'))`.execute(tx.db)
}

/** Gives a conversation the tags of another; returns those that it had not had. */
export async function shareTags(tx: Tx, from: string, to: string): Promise<string[]> {
  const { rows } = await sql<{ tag_id: string }>`
    insert into conversation_tags (workspace_id, conversation_id, tag_id)
    select workspace_id, ${to}, tag_id from conversation_tags
    where workspace_id = ${tx.workspaceId} and conversation_id = ${from}
    on conflict do nothing returning tag_id`.execute(tx.db)
  return rows.map((row) => row.tag_id)
}

/** Lets the people of a conversation into another, which has its own customer; returns those who were not in it. */
export async function shareParticipants(
  tx: Tx,
  from: string,
  to: string,
  customerAs: 'copy' | 'third_party',
): Promise<string[]> {
  const { rows } = await sql<{ address: string }>`
    insert into participants (workspace_id, conversation_id, address, name, role)
    select workspace_id, ${to}, address, name,
      case when role = 'third_party' or ${customerAs} = 'third_party' then 'third_party' else 'copy' end
    from participants where workspace_id = ${tx.workspaceId} and conversation_id = ${from}
    on conflict do nothing returning address`.execute(tx.db)
  return rows.map((row) => row.address)
}

/** Takes away what a merge had brought, except what others that were merged into the same one have as well. */
export async function unshare(
  tx: Tx,
  conversationId: string,
  { tags, participants }: { tags: string[]; participants: string[] },
  others: string[],
): Promise<void> {
  await sql`delete from conversation_tags t
    where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} and tag_id = any(${tags}::uuid[])
      and not exists (select from conversation_tags o where o.workspace_id = t.workspace_id
        and o.conversation_id = any(${others}::uuid[]) and o.tag_id = t.tag_id)`.execute(tx.db)
  await sql`delete from participants p
    where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId}
      and address = any(${participants}::text[])
      and not exists (select from participants o where o.workspace_id = p.workspace_id
        and o.conversation_id = any(${others}::uuid[]) and o.address = p.address)`.execute(tx.db)
}
