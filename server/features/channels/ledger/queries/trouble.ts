import { sql } from 'kysely'
import type pg from 'pg'
import type { Tx } from '#platform/db/index.ts'

type LedgerFigures = { inFailed: number; outFailed: number; outUnknown: number }

/** Counted by the index over states, in which these are few. */
export async function countTrouble(tx: Tx): Promise<LedgerFigures> {
  const { rows } = await sql<LedgerFigures>`
    select
      (select count(*)::int from contacts_in where workspace_id = ${tx.workspaceId} and state = 'failed') as "inFailed",
      (select count(*)::int from contacts_out where workspace_id = ${tx.workspaceId} and state = 'failed') as "outFailed",
      (select count(*)::int from contacts_out where workspace_id = ${tx.workspaceId} and state = 'unknown') as "outUnknown"`.execute(
    tx.db,
  )
  return rows[0] ?? { inFailed: 0, outFailed: 0, outUnknown: 0 }
}

/** What needs a person, in all workspaces: for whoever runs the installation. */
export async function ledgerFigures(owner: pg.Pool | pg.Client): Promise<LedgerFigures> {
  const { rows } = await owner.query<LedgerFigures>(
    `select (select count(*)::int from contacts_in where state = 'failed') as "inFailed",
       (select count(*)::int from contacts_out where state = 'failed') as "outFailed",
       (select count(*)::int from contacts_out where state = 'unknown') as "outUnknown"`,
  )
  return rows[0] ?? { inFailed: 0, outFailed: 0, outUnknown: 0 }
}
