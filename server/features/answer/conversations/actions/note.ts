import type { NoteDraft } from '@madoguchi/contract'
import type { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import { updateConversation } from '../queries/conversations.ts'
import { insertMessage } from '../queries/messages.ts'
import { writeSearchEntry } from '../queries/search.ts'
import { holdConversation } from './access.ts'
import { attachUploads } from './attach.ts'

/** An internal note. It never leaves the house, and the customer's preview in the list stays. */
export const writeNote = (ctx: Ctx, id: string, { text, fileIds }: z.output<typeof NoteDraft>) =>
  ctx.transaction(async (tx) => {
    if (!text.trim() && fileIds.length === 0) throw problem('empty_message')
    const conversation = await holdConversation(tx, id)
    const message = { id: newId(), conversationId: id }
    await insertMessage(tx, {
      ...message,
      number: conversation.message_count + 1,
      kind: 'note',
      authorMemberId: ctx.memberId,
      text,
      at: tx.now,
    })
    await attachUploads(tx, message, fileIds)
    await updateConversation(tx, id, { message_count: conversation.message_count + 1, last_activity_at: tx.now })
    await writeSearchEntry(tx, { conversationId: id, sourceId: message.id, text, at: tx.now })
    announce(tx, 'note.written', { conversationId: id, messageId: message.id })
    return message.id
  })
