import type { Ctx } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { findAssignee, updateConversation } from '../queries/conversations.ts'
import { whyNotAssignable } from '../rules/assigning.ts'
import { holdConversation } from './access.ts'

/** Giving a conversation to who already has it changes nothing; null takes it from everybody. */
export const assignConversation = (ctx: Ctx, id: string, memberId: string | null) =>
  ctx.transaction(async (tx) => {
    const conversation = await holdConversation(tx, id)
    if (memberId !== null) {
      const refusal = whyNotAssignable(await findAssignee(tx, memberId))
      if (refusal) throw problem(refusal)
    }
    if (conversation.assignee_id === memberId) return
    await updateConversation(tx, id, { assignee_id: memberId })
    announce(tx, 'conversation.assigned', { conversationId: id, from: conversation.assignee_id, to: memberId })
  })
