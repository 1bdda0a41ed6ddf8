import { sql } from 'kysely'
import { type Tx, toJson } from '#platform/db/index.ts'
import { askText, indexText, periodsAt, type SearchQuestion } from '#platform/search/index.ts'
import { type ConversationLine, type LineFilter, newestActivity, pickLines } from './lines.ts'

export type SearchEntry = { conversationId: string; sourceId: string; text: string; at: Date }

/** Makes a text findable: one entry for each message, and one for the conversation's subject and names. */
export const writeSearchEntry = (tx: Tx, entry: SearchEntry): Promise<void> => writeSearchEntries(tx, [entry])

export async function writeSearchEntries(tx: Tx, entries: SearchEntry[]): Promise<void> {
  if (entries.length === 0) return
  await sql`insert into search_entries (workspace_id, conversation_id, source_id, at, grams, body)
    select ${tx.workspaceId}, r.conversation_id, r.source_id, r.at, array_to_tsvector(r.words), r.body
    from json_to_recordset(${toJson(entries.map(toIndexed))})
      as r (conversation_id uuid, source_id uuid, at timestamptz, words text[], body text)
    on conflict (workspace_id, conversation_id, source_id)
    do update set at = excluded.at, grams = excluded.grams, body = excluded.body`.execute(tx.db)
}

function toIndexed({ conversationId, sourceId, text, at }: SearchEntry) {
  const { body, grams } = indexText(text)
  return { conversation_id: conversationId, source_id: sourceId, at, words: [...grams, ...periodsAt(at)], body }
}

export const removeSearchEntry = (tx: Tx, conversationId: string, sourceId: string) =>
  tx.db
    .deleteFrom('search_entries')
    .where('workspace_id', '=', tx.workspaceId)
    .where('conversation_id', '=', conversationId)
    .where('source_id', '=', sourceId)
    .execute()

/** Of what a search finds at a time; the filter is asked afterwards. */
const batch = 200
/** Where few of those found pass the filter, the page is cut short here; the next one goes on. */
const mostBatches = 10

type Mention = { id: string; at: Date }

/**
 * The conversations in which all words of `question` occur, the newest mention first: `limit` of them and, when there
 * may be more, the mention that the next page goes on after.
 */
export async function searchLines(
  tx: Tx,
  question: string,
  { before, limit, ...filter }: LineFilter & { before: [string, string] | null; limit: number },
): Promise<{ lines: ConversationLine[]; next: Mention | null }> {
  const lines: ConversationLine[] = []
  let after = before && { at: new Date(before[0]), id: before[1] }
  // Over the holidays nothing was written: where it ends is where the newest mentions are.
  const newest = after === null ? await newestActivity(tx) : null
  for (let tries = 0; tries < mostBatches; tries++) {
    // One page is enough for most questions; where the filter is narrow, many are looked through.
    const most = tries === 0 ? limit + 1 : batch
    const found = await findByWords(tx, askText(question, after?.at ?? newest ?? tx.now), after, most)
    const passing = new Map((await pickLines(tx, idsOf(found), filter)).map((line) => [line.id, line]))
    for (const mention of found) {
      const line = passing.get(mention.id)
      if (line && lines.length === limit) return { lines, next: after }
      if (line) lines.push(line)
      after = mention
    }
    if (found.length < most) return { lines, next: null }
  }
  return { lines, next: after }
}

const idsOf = (mentions: Mention[]): string[] => mentions.map(({ id }) => id)

async function findByWords(
  tx: Tx,
  question: SearchQuestion | null,
  after: Mention | null,
  most: number,
): Promise<Mention[]> {
  if (question === null) return []
  const { periods, words, needles } = question
  const { rows } = await sql<Mention>`select conversation_id as id, at from found_conversations(
    ${periods.map(({ period }) => period)}::tsquery[], ${periods.map(({ reach }) => reach)}::float8[],
    ${words}::tsquery, ${needles}, ${after?.at ?? null}, ${after?.id ?? null}, ${most})`.execute(tx.db)
  return rows
}
