import { type FileRow, findFiles } from '#features/ground/files/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { attachFiles } from '../queries/messages.ts'

/** Attaches what was uploaded before. An id from elsewhere is as unknown as one that never was. */
export async function attachUploads(
  tx: Tx,
  message: { conversationId: string; id: string },
  ids: string[],
): Promise<FileRow[]> {
  if (ids.length === 0) return []
  const files = await findFiles(tx, ids)
  if (files.length !== ids.length) throw problem('file_unknown')
  await attachFiles(
    tx,
    message,
    files.map(({ id }) => ({ id, inline: false, contentId: null })),
  )
  return files
}
