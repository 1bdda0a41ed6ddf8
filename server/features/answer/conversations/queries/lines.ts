import { sql } from 'kysely'
import { rowsOfPage, type Tx } from '#platform/db/index.ts'
import type { ConversationRow } from './conversations.ts'

type TagOnRow = { id: string; name: string; color: string }

/** A conversation with the names that screens show beside it. */
export type ConversationLine = ConversationRow & {
  customer_name: string
  mailbox_name: string
  mailbox_address: string
  mailbox_restricted: boolean
  brand_id: string
  assignee_name: string | null
  tags: TagOnRow[]
}

const ofWorkspace = (tx: Tx) =>
  tx.db.selectFrom('conversations as c').selectAll('c').where('c.workspace_id', '=', tx.workspaceId)

type Rows = ReturnType<typeof ofWorkspace>

/**
 * The rows of a page with their names. The page is cut before anything is joined to it: however many rows a filter
 * has, an index gives the first of them in order, and what the planner believes of their number does not matter.
 */
const withNames = (tx: Tx, rows: Rows) =>
  tx.db
    .with('c', () => rows)
    .with('tagged', (db) =>
      db
        .selectFrom('c')
        .innerJoin('conversation_tags as ct', (join) =>
          join.onRef('ct.workspace_id', '=', 'c.workspace_id').onRef('ct.conversation_id', '=', 'c.id'),
        )
        .innerJoin('tags as t', (join) =>
          join.onRef('t.workspace_id', '=', 'ct.workspace_id').onRef('t.id', '=', 'ct.tag_id'),
        )
        .select('c.id')
        .select(
          sql<
            TagOnRow[]
          >`jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'color', t.color) order by t.name)`.as('tags'),
        )
        .groupBy('c.id'),
    )
    .selectFrom('c')
    .innerJoin('customers as p', (join) =>
      join.onRef('p.workspace_id', '=', 'c.workspace_id').onRef('p.id', '=', 'c.customer_id'),
    )
    .innerJoin('mailboxes as b', (join) =>
      join.onRef('b.workspace_id', '=', 'c.workspace_id').onRef('b.id', '=', 'c.mailbox_id'),
    )
    .leftJoin('members as m', (join) =>
      join.onRef('m.workspace_id', '=', 'c.workspace_id').onRef('m.id', '=', 'c.assignee_id'),
    )
    .leftJoin('tagged', 'tagged.id', 'c.id')
    .selectAll('c')
    .select([
      'p.name as customer_name',
      'b.name as mailbox_name',
      'b.address as mailbox_address',
      'b.restricted as mailbox_restricted',
      'b.brand_id',
      'm.name as assignee_name',
    ])
    .select(sql<TagOnRow[]>`coalesce(tagged.tags, '[]')`.as('tags'))

export const findLine = (tx: Tx, id: string): Promise<ConversationLine | undefined> =>
  withNames(tx, ofWorkspace(tx).where('c.id', '=', id)).executeTakeFirst()

export type LineFilter = {
  state: ConversationRow['state'] | undefined
  assigneeId: string | null | undefined
  tagId: string | undefined
  mailboxId: string | undefined
  /** Of any of these mailboxes. */
  mailboxIds: string[] | undefined
  customerId: string | undefined
  /** Of the people of this company. */
  companyId: string | undefined
}

type ListOptions = LineFilter & {
  sort: 'activity' | 'waiting'
  before: [string, string] | null
  limit: number
}

/** By newest activity, or by longest waiting (those for whom nobody waits are then left out). */
export function listLines(tx: Tx, filter: ListOptions): Promise<ConversationLine[]> {
  const { sort, before, limit, mailboxIds = [] } = filter
  if (sort === 'activity' && mailboxIds.length > 1) return listOfMailboxes(tx, filter, mailboxIds)
  const rows = filtered(tx, filter).limit(rowsOfPage(limit))
  if (sort === 'waiting') {
    let page = rows.where('c.waiting_since', 'is not', null).orderBy('c.waiting_since').orderBy('c.id')
    if (before)
      page = page.where(sql<boolean>`(c.waiting_since, c.id) > (${before[0]}::timestamptz, ${before[1]}::uuid)`)
    return withNames(tx, page).orderBy('c.waiting_since').orderBy('c.id').execute()
  }
  let page = rows.orderBy('c.last_activity_at', 'desc').orderBy('c.id', 'desc')
  if (before)
    page = page.where(sql<boolean>`(c.last_activity_at, c.id) < (${before[0]}::timestamptz, ${before[1]}::uuid)`)
  return withNames(tx, page).orderBy('c.last_activity_at', 'desc').orderBy('c.id', 'desc').execute()
}

/**
 * The newest of several mailboxes: the first rows of each of them, from the index that has them in order, and of all
 * these the first. Without it the database would walk through what the other mailboxes got, or sort all.
 */
function listOfMailboxes(tx: Tx, filter: ListOptions, mailboxIds: string[]): Promise<ConversationLine[]> {
  const { before, limit } = filter
  const states = filter.state ? [filter.state] : ['todo', 'snoozed', 'done']
  let each = filtered(tx, { ...filter, state: undefined, mailboxIds: undefined })
    .where('c.mailbox_id', '=', sql.ref<string>('one.mailbox_id'))
    .where('c.state', '=', sql.ref<ConversationRow['state']>('one.state'))
    .orderBy('c.last_activity_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(rowsOfPage(limit))
  if (before)
    each = each.where(sql<boolean>`(c.last_activity_at, c.id) < (${before[0]}::timestamptz, ${before[1]}::uuid)`)
  const rows = tx.db
    .selectFrom(
      sql<{ mailbox_id: string; state: string }>`(
        select mailbox_id, state from unnest(${mailboxIds}::uuid[]) mailbox_id, unnest(${states}::text[]) state)`.as(
        'one',
      ),
    )
    .innerJoinLateral(each.as('c'), (join) => join.onTrue())
    .selectAll('c')
    .orderBy('c.last_activity_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(rowsOfPage(limit))
  return withNames(tx, rows).orderBy('c.last_activity_at', 'desc').orderBy('c.id', 'desc').execute()
}

/** Those of `ids` that pass the filter, in no order. */
export const pickLines = (tx: Tx, ids: string[], filter: LineFilter): Promise<ConversationLine[]> =>
  withNames(tx, filtered(tx, filter).where('c.id', '=', sql<string>`any(${ids}::uuid[])`)).execute()

/** One is named by itself, so that its index gives the rows in order. */
const ofAny = (ids: string[]) => (ids.length === 1 ? sql<string>`${ids[0]}::uuid` : sql<string>`any(${ids}::uuid[])`)

function filtered(tx: Tx, { state, assigneeId, tagId, mailboxId, mailboxIds, customerId, companyId }: LineFilter) {
  // What was merged is found where it stands now.
  let query = ofWorkspace(tx).where('c.merged_into', 'is', null)
  // In the text for the sake of its plan, as the number of rows is: there are three.
  if (state) query = query.where('c.state', '=', sql.lit(state))
  if (assigneeId === null) query = query.where('c.assignee_id', 'is', null)
  else if (assigneeId) query = query.where('c.assignee_id', '=', assigneeId)
  if (mailboxId) query = query.where('c.mailbox_id', '=', mailboxId)
  if (mailboxIds) query = query.where('c.mailbox_id', '=', ofAny(mailboxIds))
  if (customerId) query = query.where('c.customer_id', '=', customerId)
  // The people first, by the index that has their conversations: few belong to one company.
  if (companyId) {
    query = query.where(
      'c.customer_id',
      '=',
      sql<string>`any(array(select customer_id from company_people
        where workspace_id = ${tx.workspaceId} and company_id = ${companyId}))`,
    )
  }
  if (tagId) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('conversation_tags as x')
          .select('x.tag_id')
          .whereRef('x.workspace_id', '=', 'c.workspace_id')
          .whereRef('x.conversation_id', '=', 'c.id')
          .where('x.tag_id', '=', tagId),
      ),
    )
  }
  return query
}

/** When something last happened in any conversation; nothing that can be found is newer. Null: there is none. */
export async function newestActivity(tx: Tx): Promise<Date | null> {
  const row = await tx.db
    .selectFrom('conversations')
    .select('last_activity_at')
    .where('workspace_id', '=', tx.workspaceId)
    .orderBy('last_activity_at', 'desc')
    .limit(sql.lit(1))
    .executeTakeFirst()
  return row?.last_activity_at ?? null
}

export type Counts = { todo: number; snoozed: number; mine: number; unassigned: number }

/** `mailboxIds`: of these only. */
export async function countConversations(
  tx: Tx,
  memberId: string | null,
  mailboxIds: string[] | null,
): Promise<Counts> {
  const ofMailboxes = mailboxIds === null ? sql`` : sql`and mailbox_id = any(${mailboxIds}::uuid[])`
  const { rows } = await sql<Counts>`
    select count(*) filter (where state = 'todo')::int as todo,
      count(*) filter (where state = 'snoozed')::int as snoozed,
      count(*) filter (where state = 'todo' and assignee_id = ${memberId})::int as mine,
      count(*) filter (where state = 'todo' and assignee_id is null)::int as unassigned
    from conversations where workspace_id = ${tx.workspaceId} and state in ('todo', 'snoozed') ${ofMailboxes}`.execute(
    tx.db,
  )
  return rows[0] ?? { todo: 0, snoozed: 0, mine: 0, unassigned: 0 }
}
