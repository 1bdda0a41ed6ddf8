import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import type { Claim } from '../rules/threading.ts'

type Claiming = { sender: string | null; replyTokens: string[]; refersTo: string[]; publicId: string | null }

/**
 * The conversations that a mail may belong to: by reply address, by the id of a mail that it refers to, and, where the
 * sender takes part, by the id of a mail that is not here and that both mention; in that order, nearest first.
 */
export async function findClaims(
  tx: Tx,
  { sender, replyTokens, refersTo, publicId }: Claiming,
): Promise<(Claim & { mailboxId: string })[]> {
  const mentioned = [publicId, ...refersTo].filter((id) => id !== null)
  if (replyTokens.length === 0 && mentioned.length === 0) return []
  const { rows } = await sql<{
    conversation_id: string
    number: number
    mailbox_id: string
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
      union all
      select n.conversation_id, 'mention', 1000 + r.place
      from unnest(${mentioned}::text[]) with ordinality as r(mail_id, place)
      join mentioned_mails n on n.workspace_id = ${tx.workspaceId} and n.mail_id = r.mail_id
      join participants p on p.workspace_id = n.workspace_id and p.conversation_id = n.conversation_id
        and p.address = ${sender}
    )
    select c.id as conversation_id, c.number, c.mailbox_id, c.last_activity_at,
      (array_agg(claims.by order by claims.place))[1] as by,
      (select array_agg(address) from participants p where p.workspace_id = c.workspace_id and p.conversation_id = c.id) as participants
    from claims join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = claims.conversation_id
    group by c.workspace_id, c.id, c.number, c.mailbox_id, c.last_activity_at order by min(claims.place)`.execute(tx.db)
  return rows.map((row) => ({
    conversationId: row.conversation_id,
    number: row.number,
    mailboxId: row.mailbox_id,
    by: row.by,
    participants: row.participants ?? [],
    lastActivityAt: row.last_activity_at,
  }))
}

/** Those of these ids of mails that some conversation mentions. */
export async function mentionedOf(tx: Tx, mailIds: string[]): Promise<Set<string>> {
  if (mailIds.length === 0) return new Set()
  const rows = await tx.db
    .selectFrom('mentioned_mails')
    .select('mail_id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('mail_id', '=', sql<string>`any(${mailIds}::text[])`)
    .execute()
  return new Set(rows.map(({ mail_id }) => mail_id))
}

/** More than this no program refers to that people write with; longer ids than this are nobody's. */
const [mostMentions, longestMention] = [20, 500]

export type Mentions = { conversationId: string; refersTo: string[] }

/** Keeps which mails these refer to that are not here. */
export async function noteMentions(tx: Tx, all: Mentions[]): Promise<void> {
  const pairs = all.flatMap(({ conversationId, refersTo }) =>
    refersTo
      .filter((id) => id.length <= longestMention)
      .slice(0, mostMentions)
      .map((mailId) => ({ conversationId, mailId })),
  )
  if (pairs.length === 0) return
  await sql`insert into mentioned_mails (workspace_id, mail_id, conversation_id)
    select ${tx.workspaceId}, r.mail_id, r.conversation_id
    from unnest(${pairs.map(({ mailId }) => mailId)}::text[], ${pairs.map((pair) => pair.conversationId)}::uuid[])
      as r (mail_id, conversation_id)
    where not exists (select from messages m where m.workspace_id = ${tx.workspaceId} and m.mail_id = r.mail_id)
    on conflict do nothing`.execute(tx.db)
}

export type Participant = { conversationId: string; name: string; address: string; role: 'customer' | 'copy' }

/** Lets mail of these people into their conversations. Who is in one stays in it. */
export async function addParticipants(tx: Tx, people: Participant[]): Promise<void> {
  if (people.length === 0) return
  await sql`insert into participants (workspace_id, conversation_id, address, name, role)
    select ${tx.workspaceId}, r.* from unnest(${people.map(({ conversationId }) => conversationId)}::uuid[],
      ${people.map(({ address }) => address)}::text[], ${people.map(({ name }) => name)}::text[],
      ${people.map(({ role }) => role)}::text[]) as r (conversation_id, address, name, role)
    on conflict (workspace_id, conversation_id, address) do nothing`.execute(tx.db)
}

export const listParticipants = (tx: Tx, conversationId: string) =>
  tx.db
    .selectFrom('participants')
    .select(['name', 'address', 'role'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('conversation_id', '=', conversationId)
    .execute()
