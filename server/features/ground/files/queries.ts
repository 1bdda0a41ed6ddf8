import type { Selectable } from 'kysely'
import type { Tables, Tx } from '#platform/db/index.ts'
import type { Stored } from '#platform/files/index.ts'

export type FileRow = Selectable<Tables['files']>

export const insertFile = (
  tx: Tx,
  file: { id: string; name: string; mediaType: string; stored: Stored; uploadedBy: string | null },
) =>
  tx.db
    .insertInto('files')
    .values({
      workspace_id: tx.workspaceId,
      id: file.id,
      storage_key: file.stored.key,
      name: file.name,
      media_type: file.mediaType,
      bytes: file.stored.bytes,
      sha256: file.stored.sha256,
      uploaded_by: file.uploadedBy,
      created_at: tx.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()

export const findFile = (tx: Tx, id: string) =>
  tx.db
    .selectFrom('files')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()

/** In the order asked for; those that are not there are left out. */
export async function findFiles(tx: Tx, ids: string[]): Promise<FileRow[]> {
  if (ids.length === 0) return []
  const rows = await tx.db
    .selectFrom('files')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', 'in', ids)
    .execute()
  return ids.map((id) => rows.find((row) => row.id === id)).filter((row) => row !== undefined)
}
