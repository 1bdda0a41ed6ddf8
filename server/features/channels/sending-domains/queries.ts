import type { Selectable } from 'kysely'
import type { Tables, Tx } from '#platform/db/index.ts'

export type SendingDomainRow = Selectable<Tables['sending_domains']>

export const listSendingDomains = (tx: Tx) =>
  tx.db.selectFrom('sending_domains').selectAll().where('workspace_id', '=', tx.workspaceId).orderBy('domain').execute()

export const findSendingDomain = (tx: Tx, id: string) =>
  tx.db
    .selectFrom('sending_domains')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()

/** The key of a domain that was found in DNS. */
export const findKey = (tx: Tx, domain: string) =>
  tx.db
    .selectFrom('sending_domains')
    .select(['domain', 'selector', 'private_key'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('domain', '=', domain)
    .where('key_found', '=', true)
    .executeTakeFirst()

type NewDomain = { id: string; domain: string; selector: string; public_key: string; private_key: string }

/** Null when the domain is there already. */
export async function insertSendingDomain(tx: Tx, domain: NewDomain): Promise<SendingDomainRow | null> {
  const row = await tx.db
    .insertInto('sending_domains')
    .values({ workspace_id: tx.workspaceId, created_at: tx.now, ...domain })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'domain']).doNothing())
    .returningAll()
    .executeTakeFirst()
  return row ?? null
}

export const noteFindings = (tx: Tx, id: string, findings: object, keyFound: boolean) =>
  tx.db
    .updateTable('sending_domains')
    .set({ findings: JSON.stringify(findings), key_found: keyFound, checked_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
