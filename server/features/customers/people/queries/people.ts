import type { FailureReason } from '@madoguchi/contract'
import { type Selectable, sql } from 'kysely'
import { rowsOfPage, type Tables, type Tx } from '#platform/db/index.ts'
import { findKnown, listKnown } from './known.ts'

export type CustomerRow = Selectable<Tables['customers']>
export type IdentityRow = Selectable<Tables['customer_identities']>
export type CustomerFields = { name: string; company: string | null; language: 'ja' | 'en' | null; about: string }

export const findByAddress = (tx: Tx, address: string) =>
  tx.db
    .selectFrom('customer_identities as i')
    .innerJoin('customers as c', (join) =>
      join.onRef('c.workspace_id', '=', 'i.workspace_id').onRef('c.id', '=', 'i.customer_id'),
    )
    .selectAll('c')
    .where('i.workspace_id', '=', tx.workspaceId)
    .where('i.kind', '=', 'email')
    .where('i.value', '=', address)
    .executeTakeFirst()

/** The customers of these addresses, by address. */
export async function findByAddresses(tx: Tx, addresses: string[]): Promise<Map<string, CustomerRow>> {
  if (addresses.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('customer_identities as i')
    .innerJoin('customers as c', (join) =>
      join.onRef('c.workspace_id', '=', 'i.workspace_id').onRef('c.id', '=', 'i.customer_id'),
    )
    .selectAll('c')
    .select('i.value as address')
    .where('i.workspace_id', '=', tx.workspaceId)
    .where('i.kind', '=', 'email')
    .where('i.value', '=', sql<string>`any(${addresses}::text[])`)
    .execute()
  return new Map(rows.map(({ address, ...customer }) => [address, customer]))
}

export const insertCustomer = (tx: Tx, customer: { id: string; name: string; language: 'ja' | 'en' | null }) =>
  tx.db
    .insertInto('customers')
    .values({ workspace_id: tx.workspaceId, created_at: tx.now, ...customer })
    .returningAll()
    .executeTakeFirstOrThrow()

/** False when somebody has this address already. */
export async function insertIdentity(tx: Tx, customerId: string, address: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('customer_identities')
    .values({
      workspace_id: tx.workspaceId,
      kind: 'email',
      value: address,
      customer_id: customerId,
      created_at: tx.now,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'kind', 'value']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Marks every customer's address that is this one; undefined when nobody has it, or nothing changed. */
export const markIdentity = (
  tx: Tx,
  address: string,
  mark: {
    undeliverable_since?: Date | null
    undeliverable_reason?: FailureReason | null
    complained_since?: Date | null
  },
) =>
  tx.db
    .updateTable('customer_identities')
    .set(mark)
    .where('workspace_id', '=', tx.workspaceId)
    .where('kind', '=', 'email')
    .where('value', '=', address)
    .returning('customer_id')
    .executeTakeFirst()

/** The identity of this address, when it carries a mark. */
export const findMarked = (tx: Tx, address: string) =>
  tx.db
    .selectFrom('customer_identities')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('kind', '=', 'email')
    .where('value', '=', address)
    .where((eb) => eb.or([eb('undeliverable_since', 'is not', null), eb('complained_since', 'is not', null)]))
    .executeTakeFirst()

/** Those of these addresses that carry a mark. */
export async function markedOf(tx: Tx, addresses: string[]): Promise<Set<string>> {
  if (addresses.length === 0) return new Set()
  const rows = await tx.db
    .selectFrom('customer_identities')
    .select('value')
    .where('workspace_id', '=', tx.workspaceId)
    .where('kind', '=', 'email')
    .where('value', '=', sql<string>`any(${addresses}::text[])`)
    .where((eb) => eb.or([eb('undeliverable_since', 'is not', null), eb('complained_since', 'is not', null)]))
    .execute()
  return new Set(rows.map(({ value }) => value))
}

export const deleteCustomer = (tx: Tx, id: string) =>
  tx.db.deleteFrom('customers').where('workspace_id', '=', tx.workspaceId).where('id', '=', id).execute()

export type ContactNote = { customerId: string; at: Date; newConversations: number }

/** When customers wrote or were written to. */
export async function noteContacts(tx: Tx, notes: ContactNote[]): Promise<void> {
  if (notes.length === 0) return
  await sql`update customers c set first_contact_at = coalesce(c.first_contact_at, n.first),
      last_contact_at = greatest(c.last_contact_at, n.last), conversation_count = c.conversation_count + n.opened
    from (
      select id, min(at) as first, max(at) as last, sum(opened)::integer as opened
      from unnest(${notes.map(({ customerId }) => customerId)}::uuid[], ${notes.map(({ at }) => at)}::timestamptz[],
        ${notes.map(({ newConversations }) => newConversations)}::integer[]) as r (id, at, opened)
      group by id
    ) n
    where c.workspace_id = ${tx.workspaceId} and c.id = n.id`.execute(tx.db)
}

/** Undefined also for a customer who is known only by conversations that the caller does not see. */
export const findCustomer = (tx: Tx, id: string): Promise<CustomerRow | undefined> =>
  tx.hiddenMailboxes.length > 0
    ? findKnown(tx, id)
    : tx.db
        .selectFrom('customers')
        .selectAll()
        .where('workspace_id', '=', tx.workspaceId)
        .where('id', '=', id)
        .executeTakeFirst()

export const listIdentities = (tx: Tx, customerId: string) =>
  tx.db
    .selectFrom('customer_identities')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('customer_id', '=', customerId)
    .orderBy('created_at')
    .execute()

export const updateCustomer = (tx: Tx, id: string, change: Partial<CustomerFields>) =>
  tx.db
    .updateTable('customers')
    .set(change)
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()

/** The company of a customer with the reason; undefined when there is none. */
export const findBelonging = (tx: Tx, customerId: string) =>
  tx.db
    .selectFrom('company_people as p')
    .innerJoin('companies as c', (join) =>
      join.onRef('c.workspace_id', '=', 'p.workspace_id').onRef('c.id', '=', 'p.company_id'),
    )
    .leftJoin('members as m', (join) =>
      join.onRef('m.workspace_id', '=', 'p.workspace_id').onRef('m.id', '=', 'p.member_id'),
    )
    .select(['c.id', 'c.name', 'p.domain', 'm.name as member_name', 'p.at'])
    .where('p.workspace_id', '=', tx.workspaceId)
    .where('p.customer_id', '=', customerId)
    .executeTakeFirst()
export type BelongingRow = NonNullable<Awaited<ReturnType<typeof findBelonging>>>

type ListOptions = {
  limit: number
  before: [string, string] | null
  q?: string | undefined
  company?: string | undefined
}

/** Latest contact first; `q` is looked for in names, companies and addresses. */
export function listCustomers(tx: Tx, { limit, before, q, company }: ListOptions) {
  if (tx.hiddenMailboxes.length > 0) return listKnown(tx, { limit, before, q, company })
  let query = tx.db
    .selectFrom('customers as c')
    .selectAll('c')
    .select((eb) =>
      eb
        .selectFrom('customer_identities as i')
        .select('i.value')
        .whereRef('i.workspace_id', '=', 'c.workspace_id')
        .whereRef('i.customer_id', '=', 'c.id')
        .orderBy('i.created_at')
        .limit(1)
        .as('email'),
    )
    .where('c.workspace_id', '=', tx.workspaceId)
    .orderBy(sql`coalesce(c.last_contact_at, c.created_at)`, 'desc')
    .orderBy('c.id', 'desc')
    .limit(rowsOfPage(limit))
  if (before)
    query = query.where(
      sql<boolean>`(coalesce(c.last_contact_at, c.created_at), c.id) < (${before[0]}::timestamptz, ${before[1]}::uuid)`,
    )
  // Few belong to one, so they are found first.
  if (company)
    query = query.where(
      sql<boolean>`c.id = any(array(select customer_id from company_people
        where workspace_id = ${tx.workspaceId} and company_id = ${company}))`,
    )
  if (q) {
    const pattern = `%${q.replace(/[\\%_]/g, '\\$&')}%`
    query = query.where((eb) =>
      eb.or([
        eb('c.name', 'ilike', pattern),
        eb('c.company', 'ilike', pattern),
        eb.exists(
          eb
            .selectFrom('customer_identities as f')
            .select('f.value')
            .whereRef('f.workspace_id', '=', 'c.workspace_id')
            .whereRef('f.customer_id', '=', 'c.id')
            .where('f.value', 'like', pattern.toLowerCase()),
        ),
      ]),
    )
  }
  return query.execute()
}
