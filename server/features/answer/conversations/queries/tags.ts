import type { Tx } from '#platform/db/index.ts'

export async function tagIdsOf(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('conversation_tags')
    .select('tag_id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('conversation_id', '=', id)
    .execute()
  return rows.map(({ tag_id }) => tag_id)
}

export async function addTags(tx: Tx, id: string, tagIds: string[]): Promise<void> {
  if (tagIds.length === 0) return
  await tx.db
    .insertInto('conversation_tags')
    .values(tagIds.map((tagId) => ({ workspace_id: tx.workspaceId, conversation_id: id, tag_id: tagId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function removeTags(tx: Tx, id: string, tagIds: string[]): Promise<void> {
  if (tagIds.length === 0) return
  await tx.db
    .deleteFrom('conversation_tags')
    .where('workspace_id', '=', tx.workspaceId)
    .where('conversation_id', '=', id)
    .where('tag_id', 'in', tagIds)
    .execute()
}
