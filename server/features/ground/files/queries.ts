import { type Selectable, sql } from 'kysely'
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

/**
 * Files that the caller may have: of messages in conversations that they see, and what they uploaded themselves and
 * nothing holds yet.
 */
function filesFor(tx: Tx) {
  const files = tx.db.selectFrom('files').selectAll('files').where('files.workspace_id', '=', tx.workspaceId)
  if (tx.hiddenMailboxes.length === 0) return files
  const uploader = tx.actor.kind === 'member' ? tx.actor.id : null
  const uses = sql`select from message_files x where x.workspace_id = files.workspace_id and x.file_id = files.id`
  return files.where(
    sql<boolean>`(exists (${uses} and exists (
        select from conversations c where c.workspace_id = x.workspace_id and c.id = x.conversation_id))
      or (files.uploaded_by is not distinct from ${uploader}::uuid and not exists (${uses})))`,
  )
}

export const findFile = (tx: Tx, id: string) => filesFor(tx).where('files.id', '=', id).executeTakeFirst()

/** In the order asked for; those that are not there are left out. */
export async function findFiles(tx: Tx, ids: string[]): Promise<FileRow[]> {
  if (ids.length === 0) return []
  const rows = await filesFor(tx).where('files.id', 'in', ids).execute()
  return ids.map((id) => rows.find((row) => row.id === id)).filter((row) => row !== undefined)
}
