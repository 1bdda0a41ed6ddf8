import type { Tx } from '#platform/db/index.ts'
import { resanitizeMailHtml, signatureIn } from '#platform/mail/index.ts'
import { type Portable, type Row, textIn } from '#platform/transfer/index.ts'
import { enqueueWake } from './actions/move.ts'
import { skipNumber } from './queries/conversations.ts'
import { type ConversationLine, findLine } from './queries/lines.ts'
import { writeSearchEntry } from './queries/search.ts'

const id = (row: Row) => textIn(row, 'id')

/** What the rows themselves do not bring: the next number, the words to be found by, the hour to wake at. */
async function settleConversation(tx: Tx, row: Row): Promise<void> {
  const line = await findLine(tx, id(row))
  if (!line) return
  await skipNumber(tx, line.number)
  // One that was merged is found by its number where it stands now, which may come after it.
  if (line.merged_into === null) await indexTitle(tx, line, line.id)
  if (line.snoozed_until) enqueueWake(tx, line.id, line.snoozed_until)
}

const indexTitle = (tx: Tx, line: ConversationLine, conversationId: string) =>
  writeSearchEntry(tx, {
    conversationId,
    sourceId: line.id,
    text: `#${line.number} ${line.subject} ${line.customer_name}`,
    at: line.created_at,
  })

async function settleMove(tx: Tx, row: Row): Promise<void> {
  if (row.kind === 'split') return
  const line = await findLine(tx, textIn(row, 'from_id'))
  if (line?.merged_into) await indexTitle(tx, line, line.merged_into)
}

async function indexMessage(tx: Tx, row: Row): Promise<void> {
  if (row.undone_at !== null || row.kind === 'system') return
  const folded = typeof row.quoted_text === 'string' ? row.quoted_text : null
  const words = [row.subject, row.text, signatureIn(folded), row.from_name, row.from_address].filter(
    (word) => typeof word === 'string',
  )
  const [conversationId, at] = [textIn(row, 'conversation_id'), new Date(textIn(row, 'created_at'))]
  await writeSearchEntry(tx, { conversationId, sourceId: id(row), text: words.join(' '), at })
}

/** HTML is sanitised when it is written, also when it says that it was. */
const cleanMessage = async (_tx: Tx, row: Row): Promise<Row> =>
  typeof row.html === 'string' ? { ...row, html: resanitizeMailHtml(row.html) } : row

export const portables: Portable[] = [
  { name: 'conversations', table: 'conversations', key: ['id'], members: ['assignee_id'], arrived: settleConversation },
  { name: 'participants', table: 'participants', key: ['conversation_id', 'address'] },
  { name: 'mentioned-mails', table: 'mentioned_mails', key: ['mail_id', 'conversation_id'] },
  { name: 'conversation-tags', table: 'conversation_tags', key: ['conversation_id', 'tag_id'] },
  {
    name: 'messages',
    table: 'messages',
    key: ['conversation_id', 'id'],
    members: ['author_member_id'],
    arrive: cleanMessage,
    arrived: indexMessage,
  },
  {
    name: 'conversation-moves',
    table: 'conversation_moves',
    key: ['id'],
    members: ['member_id'],
    arrived: settleMove,
  },
  { name: 'message-files', table: 'message_files', key: ['conversation_id', 'message_id', 'file_id'] },
]
