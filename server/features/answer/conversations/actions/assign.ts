import { findMailbox } from '#features/channels/email/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { type ConversationRow, findAssignee, seesMailbox, updateConversation } from '../queries/conversations.ts'
import { whyNotAssignable } from '../rules/assigning.ts'
import { holdConversation } from './access.ts'

/** Giving a conversation to who already has it changes nothing; null takes it from everybody. */
export const assignConversation = (ctx: Ctx, id: string, memberId: string | null) =>
  ctx.transaction(async (tx) => {
    const conversation = await holdConversation(tx, id)
    if (memberId !== null) {
      const refusal = whyNotAssignable(await findAssignee(tx, memberId))
      if (refusal) throw problem(refusal)
      await requireSight(tx, conversation, memberId)
    }
    if (conversation.assignee_id === memberId) return
    await updateConversation(tx, id, { assignee_id: memberId })
    announce(tx, 'conversation.assigned', { conversationId: id, from: conversation.assignee_id, to: memberId })
  })

/** Nobody gets work that they cannot see. */
async function requireSight(tx: Tx, { mailbox_id: mailboxId }: ConversationRow, memberId: string): Promise<void> {
  if (await seesMailbox(tx, memberId, mailboxId)) return
  throw problem('assignee_without_access', { mailbox: (await findMailbox(tx, mailboxId))?.name ?? '' })
}
