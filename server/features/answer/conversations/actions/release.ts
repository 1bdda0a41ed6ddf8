import { enqueueRelease } from '#features/channels/email/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { blindAssignments, updateConversation } from '../queries/conversations.ts'

/** At a time, so that nobody waits long for a conversation. */
const batch = 200

/** Takes the conversations of a mailbox from those who do not see it: their work would lie there. */
export const releaseConversations = (ctx: Ctx, mailboxId: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    const blind = await blindAssignments(tx, mailboxId, batch)
    for (const { id, assignee_id: from } of blind) {
      await updateConversation(tx, id, { assignee_id: null })
      announce(tx, 'conversation.assigned', { conversationId: id, from, to: null })
    }
    if (blind.length === batch) enqueueRelease(tx, mailboxId)
  })
