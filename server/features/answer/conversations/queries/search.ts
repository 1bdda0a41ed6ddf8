import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { indexText, type SearchQuestion } from '#platform/search/index.ts'

/** Makes a text findable: one entry for each message, and one for the conversation's subject and names. */
export async function writeSearchEntry(tx: Tx, conversationId: string, sourceId: string, text: string): Promise<void> {
  const { body, grams } = indexText(text)
  await sql`insert into search_entries (workspace_id, conversation_id, source_id, grams, body)
    values (${tx.workspaceId}, ${conversationId}, ${sourceId}, array_to_tsvector(${grams}::text[]), ${body})
    on conflict (workspace_id, conversation_id, source_id) do update set grams = excluded.grams, body = excluded.body`.execute(
    tx.db,
  )
}

export const removeSearchEntry = (tx: Tx, conversationId: string, sourceId: string) =>
  tx.db
    .deleteFrom('search_entries')
    .where('workspace_id', '=', tx.workspaceId)
    .where('conversation_id', '=', conversationId)
    .where('source_id', '=', sourceId)
    .execute()

/** Conversations in which all words of the question occur, at most `most` of them. */
export async function findByWords(tx: Tx, { tsquery, needles }: SearchQuestion, most: number): Promise<string[]> {
  if (tsquery === null) return []
  const { rows } = await sql<{ conversation_id: string }>`
    select conversation_id from found_conversations(${tsquery}::tsquery, ${needles}, ${most})`.execute(tx.db)
  return rows.map(({ conversation_id }) => conversation_id)
}
