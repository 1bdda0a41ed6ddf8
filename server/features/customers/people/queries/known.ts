import { type Selectable, type SqlBool, sql } from 'kysely'
import { rowsOfPage, type Tables, type Tx } from '#platform/db/index.ts'

/*
 * Customers for somebody from whom mailboxes are kept: those of whom they see a conversation, with what follows from
 * the conversations that they see.
 */

type Row = Selectable<Tables['customers']>
type Asked = {
  limit: number
  before: [string, string] | null
  q: string | undefined
  company: string | undefined
}

const columns = sql`c.*, seen.count as conversation_count, seen.first as first_contact_at, seen.last as last_contact_at`

const seen = sql`lateral (
  select count(*)::int as count, min(v.created_at) as first, max(v.last_activity_at) as last
  from conversations v where v.workspace_id = c.workspace_id and v.customer_id = c.id)`

export async function findKnown(tx: Tx, id: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from customers c join ${seen} seen on seen.count > 0
    where c.workspace_id = ${tx.workspaceId} and c.id = ${id}`.execute(tx.db)
  return rows[0]
}

/** Newest activity first; `q` is looked for in names, companies and addresses. */
export async function listKnown(tx: Tx, asked: Asked): Promise<(Row & { email: string | null })[]> {
  const { limit, before, q, company } = asked
  const { rows } = await sql<Row & { email: string | null }>`
    select ${columns}, (
      select i.value from customer_identities i
      where i.workspace_id = c.workspace_id and i.customer_id = c.id order by i.created_at limit 1) as email
    from customers c join ${seen} seen on seen.count > 0
    where c.workspace_id = ${tx.workspaceId} and ${q ? isAbout(q) : company ? sql`true` : isOnPage(tx, asked)}
      and ${company ? isOf(tx, company) : sql`true`}
      and ${before ? sql`(seen.last, c.id) < (${before[0]}::timestamptz, ${before[1]}::uuid)` : sql`true`}
    order by seen.last desc, c.id desc limit ${rowsOfPage(limit)}`.execute(tx.db)
  return rows
}

function isAbout(q: string) {
  const pattern = `%${q.replace(/[\\%_]/g, '\\$&')}%`
  return sql<SqlBool>`(c.name ilike ${pattern} or c.company ilike ${pattern} or exists (
    select from customer_identities f
    where f.workspace_id = c.workspace_id and f.customer_id = c.id and f.value like ${pattern.toLowerCase()}))`
}

const isOf = (tx: Tx, company: string) => sql<SqlBool>`c.id = any(array(
  select customer_id from company_people where workspace_id = ${tx.workspaceId} and company_id = ${company}))`

/** Walks along the conversations instead of looking into those of every customer: each stands at their newest one. */
const isOnPage = (tx: Tx, { before, limit }: Asked) => sql<SqlBool>`c.id in (
  select v.customer_id from conversations v
  where v.workspace_id = ${tx.workspaceId}
    and ${before ? sql`(v.last_activity_at, v.customer_id) < (${before[0]}::timestamptz, ${before[1]}::uuid)` : sql`true`}
    and not exists (
      select from conversations n where n.workspace_id = v.workspace_id and n.customer_id = v.customer_id
        and (n.last_activity_at, n.id) > (v.last_activity_at, v.id))
  order by v.last_activity_at desc, v.customer_id desc limit ${rowsOfPage(limit)})`
