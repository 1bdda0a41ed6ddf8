import type { Selectable, Updateable } from 'kysely'
import type { Tables, Tx } from '#platform/db/index.ts'

export type ExportRow = Selectable<Tables['workspace_exports']>
export type ExportLine = Awaited<ReturnType<typeof listExports>>[number]

export const listExports = (tx: Tx, limit: number) =>
  tx.db
    .selectFrom('workspace_exports as made')
    .innerJoin('members as asker', (join) =>
      join.onRef('asker.workspace_id', '=', 'made.workspace_id').onRef('asker.id', '=', 'made.asked_by'),
    )
    .selectAll('made')
    .select('asker.name as asker_name')
    .where('made.workspace_id', '=', tx.workspaceId)
    .orderBy('made.created_at', 'desc')
    .orderBy('made.id', 'desc')
    .limit(limit)
    .execute()

export const findExport = (tx: Tx, id: string): Promise<ExportRow | undefined> =>
  tx.db
    .selectFrom('workspace_exports')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()

/** False when one is being made. */
export async function insertExport(tx: Tx, id: string, askedBy: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('workspace_exports')
    .values({ workspace_id: tx.workspaceId, id, asked_by: askedBy, state: 'waiting', created_at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export const giveUpExports = (tx: Tx, before: Date) =>
  tx.db
    .updateTable('workspace_exports')
    .set({ state: 'failed' })
    .where('workspace_id', '=', tx.workspaceId)
    .where('state', 'in', ['waiting', 'writing'])
    .where('created_at', '<', before)
    .execute()

export const updateExport = (tx: Tx, id: string, change: Updateable<Tables['workspace_exports']>) =>
  tx.db
    .updateTable('workspace_exports')
    .set(change)
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .execute()

export const noteDownload = (tx: Tx, id: string) =>
  tx.db
    .updateTable('workspace_exports')
    .set((eb) => ({ downloads: eb('downloads', '+', 1) }))
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .execute()

/** Those with something left to do: to be written, or to be taken away. */
export const openExports = (tx: Tx) =>
  tx.db
    .selectFrom('workspace_exports')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('state', 'in', ['waiting', 'writing', 'ready'])
    .execute()
