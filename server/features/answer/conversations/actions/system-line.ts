import type { Tx } from '#platform/db/index.ts'
import { newId } from '#platform/ids.ts'
import { type ConversationRow, countMessage } from '../queries/conversations.ts'
import { insertMessage } from '../queries/messages.ts'

type Line = { text: string; inboundId?: string; mailId?: string; at: Date }

/** Writes what the product itself has to say into a conversation, as its newest message. Returns the message's id. */
export async function writeSystemLine(tx: Tx, { id }: Pick<ConversationRow, 'id'>, line: Line): Promise<string> {
  const messageId = newId()
  const number = await countMessage(tx, id)
  await insertMessage(tx, { id: messageId, conversationId: id, number, kind: 'system', ...line })
  return messageId
}
