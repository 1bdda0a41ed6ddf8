import { type Selectable, sql } from 'kysely'
import { z } from 'zod'
import type { Tables, Tx } from '#platform/db/index.ts'

type Numbers = Record<string, number>
const Numbers = z.record(z.string(), z.number().int())
const State = z.enum(['todo', 'snoozed', 'done'])
const Place = z.object({ state: State, snoozedUntil: z.coerce.date().nullable() })
const Standing = Place.extend({ waitingSince: z.coerce.date().nullable(), lastActivityAt: z.coerce.date() })

/** What is needed to take a merge back. */
const MergeBefore = z.object({
  from: z.object({ standing: Standing, numbers: Numbers }),
  into: z.object({ standing: Standing, numbers: Numbers, merged: Place }),
  /** What the conversation that stayed had not had before. */
  added: z.object({ tags: z.array(z.string()), participants: z.array(z.string()), assignee: z.boolean() }),
})
/** What is needed to take a split back: where its messages stood, and whose thread they had come through. */
const SplitBefore = z.object({ numbers: Numbers, homes: z.record(z.string(), z.string()) })
type MergeBefore = z.infer<typeof MergeBefore>
type SplitBefore = z.infer<typeof SplitBefore>

type Row = Omit<Selectable<Tables['conversation_moves']>, 'before' | 'kind'>
export type MergeRow = Row & { kind: 'merge'; before: MergeBefore }
export type SplitRow = Row & { kind: 'split'; before: SplitBefore }

type NewMove = { id: string; fromId: string; toId: string; memberId: string | null; lineId: string } & (
  | { kind: 'merge'; before: MergeBefore }
  | { kind: 'split'; before: SplitBefore }
  | { kind: 'return'; before: Record<string, never> }
)

export const insertMove = (tx: Tx, { id, kind, fromId, toId, memberId, lineId, before }: NewMove) =>
  tx.db
    .insertInto('conversation_moves')
    .values({
      workspace_id: tx.workspaceId,
      id,
      kind,
      from_id: fromId,
      to_id: toId,
      member_id: memberId,
      line_id: lineId,
      before: JSON.stringify(before),
      created_at: tx.now,
    })
    .execute()

/** One that can be taken back. */
export async function findMove(tx: Tx, id: string): Promise<MergeRow | SplitRow | undefined> {
  const row = await tx.db
    .selectFrom('conversation_moves')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row?.kind === 'merge') return { ...row, kind: row.kind, before: MergeBefore.parse(row.before) }
  if (row?.kind === 'split') return { ...row, kind: row.kind, before: SplitBefore.parse(row.before) }
  return undefined
}

export const closeMove = (tx: Tx, id: string) =>
  tx.db
    .updateTable('conversation_moves')
    .set({ undone_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .execute()

/** Whether another one that is still there was merged into the conversation after this move. */
export async function isCrossedByLater(tx: Tx, move: MergeRow): Promise<boolean> {
  const row = await tx.db
    .selectFrom('conversation_moves')
    .select('id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('to_id', '=', move.to_id)
    .where('kind', '=', 'merge')
    .where('undone_at', 'is', null)
    // Ids sort by time, also those of one moment.
    .where('id', '>', move.id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Whether what stood in either of the two before a merge, or came through the thread of one of `homes`, was split off
 * since and still is: neither would be again what it was.
 */
export async function isSplitSince(tx: Tx, { id, to_id: to, before }: MergeRow, homes: string[]): Promise<boolean> {
  const known = [...Object.keys(before.from.numbers), ...Object.keys(before.into.numbers)]
  const { rows } = await sql`select from conversation_moves
    where workspace_id = ${tx.workspaceId} and from_id = ${to} and kind = 'split' and undone_at is null and id > ${id}
      and (before->'numbers' ?| ${known}::text[]
        or exists (select from jsonb_each_text(before->'homes') h where h.value = any(${homes}::text[])))
    limit 1`.execute(tx.db)
  return rows.length > 0
}

/** Whether the conversation was moved further: something was merged into it or split off from it, and still is. */
export async function hasMoves(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`select from conversation_moves
    where workspace_id = ${tx.workspaceId} and undone_at is null
      and ((to_id = ${id} and kind = 'merge') or (from_id = ${id} and kind = 'split'))
    limit 1`.execute(tx.db)
  return rows.length > 0
}

/** All that have gone into the conversation, also by way of others. */
export async function mergedBelow(tx: Tx, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive below as (
      select from_id from conversation_moves
      where workspace_id = ${tx.workspaceId} and to_id = ${id} and undone_at is null and kind <> 'split'
      union
      select m.from_id from conversation_moves m join below b on m.to_id = b.from_id
      where m.workspace_id = ${tx.workspaceId} and m.undone_at is null and m.kind <> 'split'
    ) select from_id as id from below`.execute(tx.db)
  return rows.map((row) => row.id)
}

/** Says of conversations where everything of them stands; null: in themselves. */
export async function pointTo(tx: Tx, ids: string[], mergedInto: string | null): Promise<void> {
  if (ids.length === 0) return
  await tx.db
    .updateTable('conversations')
    .set({ merged_into: mergedInto })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', 'in', ids)
    .execute()
}

export type Placed = {
  id: string
  number: number
  at: Date
  home_id: string | null
  move_id: string | null
  inbound_id: string | null
  kind: Selectable<Tables['messages']>['kind']
  author_customer_id: string | null
  from_address: string | null
  subject: string | null
  aside: boolean
  undone_at: Date | null
  /** Everybody whom it names. */
  people: string[]
}

/** All messages of a conversation in their order, also those that were taken back. */
export async function placedMessages(tx: Tx, conversationId: string): Promise<Placed[]> {
  const { rows } = await sql<Placed>`
    select id, number, created_at as at, home_id, move_id, inbound_id, kind, author_customer_id, from_address, subject,
      aside, undone_at,
      array_remove(array(select p->>'address' from jsonb_array_elements(to_list || cc_list) p) || from_address, null)
        as people
    from messages where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId}
    order by number`.execute(tx.db)
  return rows
}

export const numbersOf = (messages: readonly Placed[]): Numbers =>
  Object.fromEntries(messages.map(({ id, number }) => [id, number]))

type Moving = {
  from: string
  to: string
  ids: string[]
  /** Above all numbers that messages of `to` ever had. */
  above: number
  /** The conversations whose own line in the search goes along. */
  titles: string[]
  /** Through whose thread they came: `kept`, also where that is where they stood; `returned` where that is `to`. */
  home: 'kept' | 'returned' | 'forgotten'
}

const homes = {
  kept: (from: string) => sql`coalesce(m.home_id, ${from})`,
  returned: (_: string, to: string) => sql`nullif(m.home_id, ${to})`,
  forgotten: () => sql`null`,
}

/**
 * Takes messages to another conversation with all that hangs on them: files, what is found by, the rows of both
 * ledgers. In one statement, as each refers to the others. Their numbers are provisional until `numberMessages`. What
 * was said aside stays so where its writer takes part as somebody in copy: it was not meant for the customer.
 */
export async function moveMessages(tx: Tx, { from, to, ids, above, titles, home }: Moving): Promise<void> {
  await sql`
    with moved as (
      update messages m set conversation_id = ${to}, number = -(${above}::int + m.number),
        home_id = ${homes[home](from, to)},
        aside = m.kind = 'forward' or m.kind in ('incoming', 'reply') and coalesce((
          select p.role = 'third_party' or ${home === 'kept'} and m.aside and p.role <> 'customer'
          from participants p where p.workspace_id = m.workspace_id and p.conversation_id = ${to}
            and p.address = case m.kind when 'incoming' then m.from_address else m.to_list->0->>'address' end), false)
      where m.workspace_id = ${tx.workspaceId} and m.conversation_id = ${from} and m.id = any(${ids}::uuid[])
      returning m.inbound_id
    ), files as (
      update message_files set conversation_id = ${to}
      where workspace_id = ${tx.workspaceId} and conversation_id = ${from} and message_id = any(${ids}::uuid[])
    ), found as (
      update search_entries set conversation_id = ${to}
      where workspace_id = ${tx.workspaceId} and conversation_id = ${from}
        and source_id = any(${[...ids, ...titles]}::uuid[])
    ), sent as (
      update contacts_out set conversation_id = ${to}
      where workspace_id = ${tx.workspaceId} and message_id = any(${ids}::uuid[])
    )
    update contacts_in set conversation_id = ${to}
    where workspace_id = ${tx.workspaceId} and id in (select inbound_id from moved)`.execute(tx.db)
}

/** Gives messages of a conversation other numbers; whatever is not among them keeps its own. */
export async function numberMessages(tx: Tx, conversationId: string, numbers: Numbers): Promise<void> {
  const ids = Object.keys(numbers)
  if (ids.length === 0) return
  const place = sql`workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId}`
  // No two may have one number, not even in between.
  await sql`update messages set number = -number where ${place} and number > 0 and id = any(${ids}::uuid[])`.execute(
    tx.db,
  )
  await sql`update messages m set number = n.number
    from unnest(${ids}::uuid[], ${Object.values(numbers)}::int[]) as n(id, number)
    where ${place} and m.id = n.id`.execute(tx.db)
}

/** Says again through whose thread messages had come, as far as that is still one of `below`; the others are its own. */
export async function setHomes(
  tx: Tx,
  conversationId: string,
  homes: Record<string, string>,
  ids: string[],
  below: string[],
): Promise<void> {
  const known = ids.map((id) => (below.includes(homes[id] ?? '') ? homes[id] : null))
  await sql`update messages m set home_id = h.home_id
    from unnest(${ids}::uuid[], ${known}::uuid[]) as h(id, home_id)
    where m.workspace_id = ${tx.workspaceId} and m.conversation_id = ${conversationId} and m.id = h.id`.execute(tx.db)
}

/** Remembers what a conversation was split off from. */
export const noteSplit = (tx: Tx, id: string, from: string) =>
  tx.db
    .updateTable('conversations')
    .set({ split_from: from })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .execute()

/** Takes the lines of a move out of sight. */
export const hideLines = (tx: Tx, conversationIds: string[], moveId: string) =>
  tx.db
    .updateTable('messages')
    .set({ undone_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('conversation_id', 'in', conversationIds)
    .where('move_id', '=', moveId)
    .execute()

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

/** What is said last between the customer and us; undefined when nothing is. */
export const newestSpoken = (tx: Tx, conversationId: string) =>
  tx.db
    .selectFrom('messages')
    .select(['text', 'subject'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('conversation_id', '=', conversationId)
    .where('kind', 'in', ['incoming', 'reply'])
    .where('aside', '=', false)
    .where('undone_at', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function countFiles(tx: Tx, conversationId: string): Promise<number> {
  const row = await tx.db
    .selectFrom('message_files')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('workspace_id', '=', tx.workspaceId)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirstOrThrow()
  return row.count
}

/** Of those that can be seen. */
export async function countMessages(tx: Tx, conversationId: string): Promise<number> {
  const row = await tx.db
    .selectFrom('messages')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('workspace_id', '=', tx.workspaceId)
    .where('conversation_id', '=', conversationId)
    .where('undone_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.count
}
