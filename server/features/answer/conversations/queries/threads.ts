import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import type { Claim } from '../rules/threading.ts'

type Claiming = { sender: string | null; replyTokens: string[]; refersTo: string[]; publicId: string | null }

/**
 * The conversations that a mail may belong to: by reply address, by the id of a mail that it refers to, and, where the
 * sender takes part, by the id of a mail that is not here and that both mention; in that order, nearest first. What
 * was merged answers with where it stands now; who was a third party in what it claims is none of the customer's side
 * there either.
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
    third_parties: string[] | null
    home_id: string | null
    split_from: string | null
    near: string | null
    last_activity_at: Date
  }>`
    with claims as (
      select id as claimed_id, null::uuid as home_id, 'reply_address' as by, 0::bigint as place
      from conversations where workspace_id = ${tx.workspaceId} and reply_token = any(${replyTokens})
      union all
      select m.conversation_id, m.home_id, 'message_id', r.place
      from unnest(${refersTo}::text[]) with ordinality as r(mail_id, place)
      join messages m on m.workspace_id = ${tx.workspaceId} and m.mail_id = r.mail_id
      union all
      select n.conversation_id, null, 'mention', 1000 + r.place
      from unnest(${mentioned}::text[]) with ordinality as r(mail_id, place)
      join mentioned_mails n on n.workspace_id = ${tx.workspaceId} and n.mail_id = r.mail_id
      join participants p on p.workspace_id = n.workspace_id and p.conversation_id = n.conversation_id
        and p.address = ${sender}
    )
    select c.id as conversation_id, c.number, c.mailbox_id, c.last_activity_at, c.split_from,
      min(claims.place) filter (where claims.by = 'message_id') as near,
      (array_agg(claims.by order by claims.place))[1] as by,
      nullif((array_agg(coalesce(claims.home_id, claims.claimed_id) order by claims.place))[1], c.id) as home_id,
      (select array_agg(address) from participants p where p.workspace_id = c.workspace_id and p.conversation_id = c.id) as participants,
      (select array_agg(p.address) from participants p where p.workspace_id = c.workspace_id and p.role = 'third_party'
        and p.conversation_id = any(array_agg(coalesce(claims.home_id, claims.claimed_id)) || c.id)
        and not exists (select from participants o where o.workspace_id = c.workspace_id and o.conversation_id = c.id
          and o.address = p.address and o.role = 'customer')) as third_parties
    from claims
    join conversations k on k.workspace_id = ${tx.workspaceId} and k.id = claims.claimed_id
    join conversations c on c.workspace_id = k.workspace_id and c.id = coalesce(k.merged_into, k.id)
    group by c.workspace_id, c.id, c.number, c.mailbox_id, c.last_activity_at, c.split_from order by min(claims.place)`.execute(
    tx.db,
  )
  return rows.map((row) => ({
    conversationId: row.conversation_id,
    number: row.number,
    mailboxId: row.mailbox_id,
    by: row.by,
    participants: row.participants ?? [],
    thirdParties: row.third_parties ?? [],
    homeId: row.home_id,
    splitFrom: row.split_from,
    near: row.near === null ? null : Number(row.near),
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

export type Participant = {
  conversationId: string
  name: string
  address: string
  role: 'customer' | 'copy' | 'third_party'
}

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

/** Nobody whom nothing was forwarded to, and who has written nothing, may write into it as a third party. */
export const dropThirdParties = (tx: Tx, conversationId: string) =>
  sql`delete from participants p
    where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} and role = 'third_party'
      and not exists (
        select from messages m where m.workspace_id = p.workspace_id and m.conversation_id = p.conversation_id
          and m.aside and m.undone_at is null
          and (m.from_address = p.address
            or (m.to_list || m.cc_list) @> jsonb_build_array(jsonb_build_object('address', p.address))))`.execute(tx.db)
