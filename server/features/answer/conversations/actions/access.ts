import { listMailboxes } from '#features/channels/email/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { type ConversationRow, findConversation, lockConversation } from '../queries/conversations.ts'
import { isApart } from '../rules/threading.ts'

/** The one door to a conversation for reading. Whoever may not see it is told that it is not there. */
export async function accessConversation(tx: Tx, id: string): Promise<ConversationRow> {
  const conversation = await findConversation(tx, id)
  if (!conversation) throw problem('not_found')
  return conversation
}

/**
 * The one door for changing it: others who want to change it wait until this transaction has ended. Nothing changes in
 * one that was merged into another.
 */
export async function holdConversation(tx: Tx, id: string): Promise<ConversationRow> {
  const conversation = await holdAlsoMerged(tx, id)
  if (conversation.merged_into !== null) throw problem('conversation_merged')
  return conversation
}

/** The door for changing where it stands. */
export async function holdAlsoMerged(tx: Tx, id: string): Promise<ConversationRow> {
  const conversation = await lockConversation(tx, id)
  if (!conversation) throw problem('not_found')
  return conversation
}

/** Where that stands which was written into this conversation: in itself, or in the one that it was merged into. */
export async function standsIn(tx: Tx, id: string): Promise<string> {
  return (await accessConversation(tx, id)).merged_into ?? id
}

/** Whether a mailbox that only some see keeps what is in one of them from those who read the other. */
export const haveOtherReaders = async (tx: Tx, one: ConversationRow, other: ConversationRow): Promise<boolean> =>
  one.mailbox_id !== other.mailbox_id && isApart(await listMailboxes(tx), one.mailbox_id, other.mailbox_id)

/** What only some see must not come to stand where others see it. */
export async function requireSameReaders(tx: Tx, one: ConversationRow, other: ConversationRow): Promise<void> {
  if (await haveOtherReaders(tx, one, other)) throw problem('merge_apart')
}
