import { cancelOutgoing } from '#features/channels/ledger/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { updateConversation } from '../queries/conversations.ts'
import { findMessage, lastIncoming, markUndone, waitingSince } from '../queries/messages.ts'
import { removeSearchEntry } from '../queries/search.ts'
import { dropThirdParties } from '../queries/threads.ts'
import { previewOf } from '../rules/writing.ts'
import { holdConversation, standsIn } from './access.ts'
import { announceMove } from './move.ts'

/** Takes a reply, or what was forwarded, back before it leaves, or after the customer's mail has stopped it. Returns what was written, so that it can be mended. */
export const undoReply = (ctx: Ctx, writtenIn: string, messageId: string) =>
  ctx.transaction(async (tx) => {
    // Who wrote it may not know yet that somebody has merged the conversation meanwhile.
    const id = await standsIn(tx, writtenIn)
    const conversation = await holdConversation(tx, id)
    const message = await findMessage(tx, id, messageId)
    if (!message?.out_id) throw problem('not_found')
    const stopped = message.out_state === 'cancelled' && message.out_reason === 'customer_wrote'
    if (!stopped) await cancelOutgoing(tx, message.out_id)
    await markUndone(tx, id, messageId)
    await removeSearchEntry(tx, id, messageId)
    if (message.kind === 'forward') {
      await dropThirdParties(tx, id)
      announce(tx, 'forward.undone', { conversationId: id, messageId })
      return message
    }
    const last = await lastIncoming(tx, id)
    await updateConversation(tx, id, {
      state: 'todo',
      snoozed_until: null,
      waiting_since: await waitingSince(tx, id),
      preview: last ? previewOf(last.text || last.subject || '') : conversation.preview,
    })
    announce(tx, 'reply.undone', { conversationId: id, messageId })
    announceMove(tx, conversation, { state: 'todo', snoozedUntil: null }, 'person')
    return message
  })
