import type { Selectable } from 'kysely'
import type { Tables, Tx } from '#platform/db/index.ts'

type TagRow = Selectable<Tables['tags']>

export const listTags = (tx: Tx) =>
  tx.db.selectFrom('tags').selectAll().where('workspace_id', '=', tx.workspaceId).orderBy('name').execute()

export async function findTags(tx: Tx, ids: string[]): Promise<TagRow[]> {
  if (ids.length === 0) return []
  return tx.db
    .selectFrom('tags')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', 'in', ids)
    .execute()
}

/** Null when another tag has the name. */
export async function insertTag(tx: Tx, tag: { id: string; name: string; color: string }): Promise<TagRow | null> {
  const row = await tx.db
    .insertInto('tags')
    .values({ workspace_id: tx.workspaceId, created_at: tx.now, ...tag })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()
  return row ?? null
}

export const findTagByName = (tx: Tx, name: string) =>
  tx.db
    .selectFrom('tags')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where((eb) => eb(eb.fn<string>('lower', ['name']), '=', name.toLowerCase()))
    .executeTakeFirst()

export const updateTag = (tx: Tx, id: string, change: { name?: string; color?: string }) =>
  tx.db
    .updateTable('tags')
    .set(change)
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()

export async function deleteTag(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('tags')
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
