import { type Selectable, sql } from 'kysely'
import type { Tables, Tx } from '#platform/db/index.ts'

/** The number of each message within its conversation, by its id. */
type Numbers = Record<string, number>

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

/** Takes the lines of a move out of sight. */
export const hideLines = (tx: Tx, conversationIds: string[], moveId: string) =>
  tx.db
    .updateTable('messages')
    .set({ undone_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('conversation_id', 'in', conversationIds)
    .where('move_id', '=', moveId)
    .execute()

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
