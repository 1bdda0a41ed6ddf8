import { type RawBuilder, type Selectable, sql } from 'kysely'
import { rowsOfPage, type Tables, type Tx } from '#platform/db/index.ts'

type Row = Selectable<Tables['companies']>
export type CompanyLine = Row & { sort_name: string; domains: string[]; people: number }

/** For who does not see everything: a customer of whom they see a conversation. */
const isKnown = ({ hiddenMailboxes, workspaceId }: Tx, customerId: RawBuilder<unknown>) =>
  hiddenMailboxes.length === 0
    ? sql``
    : sql`and exists (
        select from conversations v where v.workspace_id = ${workspaceId} and v.customer_id = ${customerId})`

const lines = (tx: Tx) =>
  tx.db
    .selectFrom('companies as c')
    .selectAll('c')
    .select([
      sql<string>`lower(c.name)`.as('sort_name'),
      sql<string[]>`array(select d.domain from company_domains d
        where d.workspace_id = c.workspace_id and d.company_id = c.id order by d.domain)`.as('domains'),
      sql<number>`(select count(*)::int from company_people p
        where p.workspace_id = c.workspace_id and p.company_id = c.id ${isKnown(tx, sql`p.customer_id`)})`.as('people'),
    ])
    .where('c.workspace_id', '=', tx.workspaceId)

/** By name; `q` is looked for in names and domains. */
export function listCompanies(tx: Tx, limit: number, after: [string, string] | null, q: string | undefined) {
  let query = lines(tx).orderBy(sql`lower(c.name)`).orderBy('c.id').limit(rowsOfPage(limit))
  if (after) query = query.where(sql<boolean>`(lower(c.name), c.id) > (${after[0]}, ${after[1]}::uuid)`)
  if (q) {
    const pattern = `%${q.replace(/[\\%_]/g, '\\$&')}%`
    query = query.where(
      sql<boolean>`(c.name ilike ${pattern} or exists (select from company_domains d
        where d.workspace_id = c.workspace_id and d.company_id = c.id and d.domain ilike ${pattern}))`,
    )
  }
  return query.execute()
}

export const findCompany = (tx: Tx, id: string): Promise<CompanyLine | undefined> =>
  lines(tx).where('c.id', '=', id).executeTakeFirst()

/** Others wait who want to change it, or with `stays` only those who want to remove it. False: it is not there. */
export async function holdCompany(tx: Tx, id: string, how: 'change' | 'stays'): Promise<boolean> {
  const one = tx.db.selectFrom('companies').select('id').where('workspace_id', '=', tx.workspaceId).where('id', '=', id)
  const row = await (how === 'change' ? one.forNoKeyUpdate() : one.forKeyShare()).executeTakeFirst()
  return row !== undefined
}

export const insertCompany = (tx: Tx, company: { id: string; name: string; note: string }) =>
  tx.db
    .insertInto('companies')
    .values({ workspace_id: tx.workspaceId, created_at: tx.now, ...company })
    .execute()

export const updateCompany = (tx: Tx, id: string, change: { name?: string; note?: string }) =>
  tx.db.updateTable('companies').set(change).where('workspace_id', '=', tx.workspaceId).where('id', '=', id).execute()

export async function deleteCompany(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('companies')
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** False when the domain is that of a company already. */
export async function insertDomain(tx: Tx, companyId: string, domain: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('company_domains')
    .values({ workspace_id: tx.workspaceId, company_id: companyId, domain })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export const findByDomain = (tx: Tx, domain: string) =>
  tx.db
    .selectFrom('company_domains as d')
    .innerJoin('companies as c', (join) =>
      join.onRef('c.workspace_id', '=', 'd.workspace_id').onRef('c.id', '=', 'd.company_id'),
    )
    .select(['c.id', 'c.name'])
    .where('d.workspace_id', '=', tx.workspaceId)
    .where('d.domain', '=', domain)
    .executeTakeFirst()

/** Those of `domains` that speak for a company. */
export async function knownDomains(tx: Tx, domains: string[]): Promise<Set<string>> {
  if (domains.length === 0) return new Set()
  const rows = await tx.db
    .selectFrom('company_domains')
    .select('domain')
    .where('workspace_id', '=', tx.workspaceId)
    .where('domain', '=', sql<string>`any(${domains}::text[])`)
    .execute()
  return new Set(rows.map(({ domain }) => domain))
}

/** Takes a domain from its company, and with it those who belonged by it. Returns whom. */
export async function deleteDomain(tx: Tx, companyId: string, domain: string): Promise<string[]> {
  await tx.db
    .deleteFrom('company_domains')
    .where('workspace_id', '=', tx.workspaceId)
    .where('company_id', '=', companyId)
    .where('domain', '=', domain)
    .execute()
  const rows = await tx.db
    .deleteFrom('company_people')
    .where('workspace_id', '=', tx.workspaceId)
    .where('company_id', '=', companyId)
    .where('domain', '=', domain)
    .returning('customer_id')
    .execute()
  return rows.map(({ customer_id: id }) => id)
}

/** The company that the customer came to; undefined when nothing changed: no company, or somebody has decided before. */
export async function insertByDomain(tx: Tx, customerId: string, domain: string): Promise<string | undefined> {
  const { rows } = await sql<{ company_id: string }>`
    insert into company_people (workspace_id, customer_id, company_id, domain, at)
    select workspace_id, ${customerId}, company_id, domain, ${tx.now} from company_domains
    where workspace_id = ${tx.workspaceId} and domain = ${domain}
    on conflict do nothing returning company_id`.execute(tx.db)
  return rows[0]?.company_id
}

/**
 * Everybody whose address is of this domain and who has proved it by a mail before, but for those of whom somebody has
 * decided. Returns whom.
 */
export async function insertProved(tx: Tx, companyId: string, domain: string): Promise<string[]> {
  const { rows } = await sql<{ customer_id: string }>`
    insert into company_people (workspace_id, customer_id, company_id, domain, at)
    select distinct i.workspace_id, i.customer_id, ${companyId}::uuid, ${domain}, ${tx.now}::timestamptz
    from customer_identities i
    where i.workspace_id = ${tx.workspaceId} and i.kind = 'email' and substring(i.value from '@([^@]*)$') = ${domain}
      and exists (
        select from conversations c
        join messages m on m.workspace_id = c.workspace_id and m.conversation_id = c.id and m.from_address = i.value
        join contacts_in n on n.workspace_id = m.workspace_id and n.id = m.inbound_id
        where c.workspace_id = i.workspace_id and c.customer_id = i.customer_id and m.kind = 'incoming'
          and n.verification->>'verdict' = 'verified' and n.verification->>'fromDomain' = ${domain})
    on conflict do nothing returning customer_id`.execute(tx.db)
  return rows.map(({ customer_id: id }) => id)
}

/** Undefined: no such customer. Else the company until now, and others who want to change it wait. */
export async function holdCompanyOf(tx: Tx, customerId: string): Promise<{ companyId: string | null } | undefined> {
  const { rows } = await sql<{ company_id: string | null }>`
    select p.company_id from customers c
    left join company_people p on p.workspace_id = c.workspace_id and p.customer_id = c.id
    where c.workspace_id = ${tx.workspaceId} and c.id = ${customerId} ${isKnown(tx, sql`c.id`)} for update of c`.execute(
    tx.db,
  )
  return rows[0] && { companyId: rows[0].company_id }
}

export const putByHand = (tx: Tx, customerId: string, companyId: string | null, memberId: string | null) =>
  tx.db
    .insertInto('company_people')
    .values({
      workspace_id: tx.workspaceId,
      customer_id: customerId,
      company_id: companyId,
      member_id: memberId,
      at: tx.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'customer_id'])
        .doUpdateSet({ company_id: companyId, domain: null, member_id: memberId, at: tx.now }),
    )
    .execute()
