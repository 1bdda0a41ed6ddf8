import type { Tx } from '#platform/db/index.ts'

export const fileOfKey = (tx: Tx, storageKey: string) =>
  tx.db
    .selectFrom('files')
    .select(['id', 'name'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('storage_key', '=', storageKey)
    .executeTakeFirst()

export async function keyOfFile(tx: Tx, id: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom('files')
    .select('storage_key')
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.storage_key ?? null
}
