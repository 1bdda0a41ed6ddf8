import { type Selectable, sql } from 'kysely'
import type { Tables, Tx } from '#platform/db/index.ts'

export type BrandRow = Selectable<Tables['brands']>
export type BrandFields = Omit<BrandRow, 'workspace_id' | 'id' | 'created_at'>

/** The oldest first; few enough for one page. */
export const listBrands = (tx: Tx) =>
  tx.db
    .selectFrom('brands')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()

/** All brands, of which none changes, and under which no mailbox comes, before this transaction ends. */
export const lockBrands = (tx: Tx) =>
  tx.db
    .selectFrom('brands')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .orderBy('created_at')
    .orderBy('id')
    .forUpdate()
    .execute()

export const insertBrand = (tx: Tx, brand: { id: string } & BrandFields) =>
  tx.db
    .insertInto('brands')
    .values({ workspace_id: tx.workspaceId, created_at: tx.now, ...brand })
    .returningAll()
    .executeTakeFirstOrThrow()

export const updateBrand = (tx: Tx, id: string, change: Partial<BrandFields>) =>
  tx.db
    .updateTable('brands')
    .set(change)
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const deleteBrand = (tx: Tx, id: string) =>
  tx.db.deleteFrom('brands').where('workspace_id', '=', tx.workspaceId).where('id', '=', id).execute()

/** The brand that a workspace began with goes when those of an export come, unless mailboxes already have it. */
export const deleteFirstBrandUnlessUsed = (tx: Tx) =>
  sql`delete from brands b where b.workspace_id = ${tx.workspaceId} and b.id = ${tx.workspaceId}
    and not exists (select from mailboxes m where m.workspace_id = b.workspace_id and m.brand_id = b.id)`.execute(tx.db)
