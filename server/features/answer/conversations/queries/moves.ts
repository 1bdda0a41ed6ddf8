import { type Selectable, sql } from 'kysely'
import { z } from 'zod'
import type { Tables, Tx } from '#platform/db/index.ts'

type Numbers = Record<string, number>
const Numbers = z.record(z.string(), z.number().int())
const State = z.enum(['todo', 'snoozed', 'done'])
const Place = z.object({ state: State, snoozedUntil: z.coerce.date().nullable() })
const Standing = Place.extend({ waitingSince: z.coerce.date().nullable(), lastActivityAt: z.coerce.date() })

/** What is needed to take a merge back. */
const Before = z.object({
  from: z.object({ standing: Standing, numbers: Numbers }),
  into: z.object({ standing: Standing, numbers: Numbers, merged: Place }),
  /** What the conversation that stayed had not had before. */
  added: z.object({ tags: z.array(z.string()), participants: z.array(z.string()), assignee: z.boolean() }),
})
export type Before = z.infer<typeof Before>
export type MoveRow = Omit<Selectable<Tables['conversation_moves']>, 'before'> & { before: Before }

type NewMove = { id: string; fromId: string; toId: string; memberId: string | null; lineId: string; before: Before }

export const insertMove = (tx: Tx, { id, fromId, toId, memberId, lineId, before }: NewMove) =>
  tx.db
    .insertInto('conversation_moves')
    .values({
      workspace_id: tx.workspaceId,
      id,
      kind: 'merge',
      from_id: fromId,
      to_id: toId,
      member_id: memberId,
      line_id: lineId,
      before: JSON.stringify(before),
      created_at: tx.now,
    })
    .execute()

export async function findMove(tx: Tx, id: string): Promise<MoveRow | undefined> {
  const row = await tx.db
    .selectFrom('conversation_moves')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, before: Before.parse(row.before) }
}

export const closeMove = (tx: Tx, id: string) =>
  tx.db
    .updateTable('conversation_moves')
    .set({ undone_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .execute()

/** Whether something that is still there came into the conversation after this move. */
export async function isCrossedByLater(tx: Tx, move: MoveRow): Promise<boolean> {
  const row = await tx.db
    .selectFrom('conversation_moves')
    .select('id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('to_id', '=', move.to_id)
    .where('undone_at', 'is', null)
    // Ids sort by time, also those of one moment.
    .where('id', '>', move.id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** All that have gone into the conversation, also by way of others. */
export async function mergedBelow(tx: Tx, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive below as (
      select from_id from conversation_moves
      where workspace_id = ${tx.workspaceId} and to_id = ${id} and undone_at is null
      union
      select m.from_id from conversation_moves m join below b on m.to_id = b.from_id
      where m.workspace_id = ${tx.workspaceId} and m.undone_at is null
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
  kind: Selectable<Tables['messages']>['kind']
  aside: boolean
  undone_at: Date | null
  /** Everybody whom it names. */
  people: string[]
}

/** All messages of a conversation in their order, also those that were taken back. */
export async function placedMessages(tx: Tx, conversationId: string): Promise<Placed[]> {
  const { rows } = await sql<Placed>`
    select id, number, created_at as at, home_id, kind, aside, undone_at,
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
  /** Whose thread they came through: theirs, as far as nothing else is said of them, or from now on nobody's but `to`. */
  home: 'from' | 'to'
}

/**
 * Takes messages to another conversation with all that hangs on them: files, what is found by, the rows of both
 * ledgers. In one statement, as each refers to the others. Their numbers are provisional until `numberMessages`.
 */
export async function moveMessages(tx: Tx, { from, to, ids, above, titles, home }: Moving): Promise<void> {
  await sql`
    with moved as (
      update messages m set conversation_id = ${to}, number = -(${above}::int + m.number),
        home_id = ${home === 'from' ? sql`coalesce(m.home_id, ${from})` : sql`nullif(m.home_id, ${to})`},
        aside = m.kind in ('incoming', 'reply') and exists (
          select from participants p where p.workspace_id = m.workspace_id and p.conversation_id = ${to}
            and p.role = 'third_party'
            and p.address = case m.kind when 'incoming' then m.from_address else m.to_list->0->>'address' end)
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
