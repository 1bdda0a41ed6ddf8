import type { Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { type ConversationRow, findConversation, lockConversation } from '../queries/conversations.ts'

/** The one door to a conversation for reading. Whoever may not see it is told that it is not there. */
export async function accessConversation(tx: Tx, id: string): Promise<ConversationRow> {
  const conversation = await findConversation(tx, id)
  if (!conversation) throw problem('not_found')
  return conversation
}

/** The one door for changing it: others who want to change it wait until this transaction has ended. */
export async function holdConversation(tx: Tx, id: string): Promise<ConversationRow> {
  const conversation = await lockConversation(tx, id)
  if (!conversation) throw problem('not_found')
  return conversation
}
