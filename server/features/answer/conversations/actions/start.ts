import type { NewMail } from '@madoguchi/contract'
import type { z } from 'zod'
import { identifyCustomer, noteContacts } from '#features/customers/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId, newToken } from '#platform/ids.ts'
import { insertConversation, updateConversation, workspaceWords } from '../queries/conversations.ts'
import { writeSearchEntry } from '../queries/search.ts'
import { addParticipants } from '../queries/threads.ts'
import { namedRecipients } from '../rules/recipients.ts'
import { previewOf } from '../rules/writing.ts'
import { canonical, requireMailbox, writeReply } from './write-reply.ts'

/** Writes to a customer first. The conversation belongs to the first recipient and is done until they answer. */
export const startConversation = (ctx: Ctx, draft: z.output<typeof NewMail>) =>
  ctx.transaction(async (tx) => {
    const mailbox = await requireMailbox(tx, draft.mailboxId)
    const recipients = namedRecipients(draft.to.map(canonical), draft.cc.map(canonical), [])
    const [first] = recipients.to
    if (!first) throw problem('no_recipient')
    const { language } = await workspaceWords(tx)
    const customer = await identifyCustomer(tx, { ...first, language })
    const conversation = await insertConversation(tx, {
      id: newId(),
      subject: draft.subject,
      state: 'done',
      mailbox_id: mailbox.id,
      customer_id: customer.id,
      assignee_id: ctx.memberId,
      language: customer.language ?? mailbox.language,
      reply_token: newToken(),
      at: tx.now,
    })
    await addParticipants(tx, [{ conversationId: conversation.id, ...first, name: customer.name, role: 'customer' }])
    await writeReply(ctx, tx, {
      conversation,
      mailbox,
      last: null,
      references: [],
      recipients,
      draft,
      subject: draft.subject,
    })
    await updateConversation(tx, conversation.id, { message_count: 1, preview: previewOf(draft.text) })
    await noteContacts(tx, [{ customerId: customer.id, at: tx.now, newConversations: 1 }])
    const text = `#${conversation.number} ${draft.subject} ${customer.name} ${first.address}`
    await writeSearchEntry(tx, { conversationId: conversation.id, sourceId: conversation.id, text, at: tx.now })
    announce(tx, 'conversation.opened', { conversationId: conversation.id, customerId: customer.id })
    return conversation.id
  })
