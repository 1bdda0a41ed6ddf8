import type { ReplyDraft } from '@madoguchi/contract'
import type { z } from 'zod'
import type { MailboxRow } from '#features/channels/email/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { type ConversationRow, updateConversation } from '../queries/conversations.ts'
import { lastIncoming, type MessageLine, mailIdsOf, newestNumber } from '../queries/messages.ts'
import { listParticipants } from '../queries/threads.ts'
import { isUnseen } from '../rules/moving.ts'
import { defaultRecipients, namedRecipients } from '../rules/recipients.ts'
import { previewOf, replySubject } from '../rules/writing.ts'
import { verificationOf } from '../views.ts'
import { holdConversation } from './access.ts'
import { announceMove } from './move.ts'
import { canonical, requireMailbox, writeReply } from './write-reply.ts'

type Draft = z.output<typeof ReplyDraft>

/**
 * Writes a reply. It is held for a moment in which it can be taken back, then it leaves. Refuses with
 * `unseen_activity` when something arrived that its writer had not seen.
 */
export const replyToConversation = (ctx: Ctx, id: string, draft: Draft) =>
  ctx.transaction(async (tx) => {
    const conversation = await holdConversation(tx, id)
    const [newest, lastMail, mailbox, known, references] = await Promise.all([
      newestNumber(tx, id),
      lastIncoming(tx, id),
      requireMailbox(tx, conversation.mailbox_id),
      listParticipants(tx, id),
      mailIdsOf(tx, id),
    ])
    if (isUnseen({ newest, highest: conversation.message_count }, draft.seenThrough)) throw problem('unseen_activity')
    const last = lastMail ?? null
    const recipients = chooseRecipients({ known, mailbox, last, draft })
    const subject = replySubject(conversation.subject)
    const messageId = await writeReply(ctx, tx, { conversation, mailbox, last, references, recipients, draft, subject })
    await noteAnswer(tx, ctx, conversation, draft)
    return messageId
  })

type Answered = {
  known: Awaited<ReturnType<typeof listParticipants>>
  mailbox: MailboxRow
  last: MessageLine | null
  draft: Draft
}

function chooseRecipients({ known, mailbox, last, draft: { to, cc } }: Answered) {
  const customer = known.find(({ role }) => role === 'customer') ?? null
  const lastMail = last && {
    from: last.from_address === null ? null : { name: last.from_name ?? '', address: last.from_address },
    to: last.to_list,
    cc: last.cc_list,
    verified: verificationOf(last)?.verdict === 'verified',
  }
  const usual = defaultRecipients(
    lastMail,
    customer,
    mailbox.address,
    known.map(({ address }) => address),
    known.filter(({ role }) => role === 'third_party').map(({ address }) => address),
  )
  const chosen = namedRecipients(
    to?.map(canonical) ?? usual.to.map(({ address }) => address),
    cc?.map(canonical) ?? usual.cc.map(({ address }) => address),
    [...known, ...usual.to, ...usual.cc],
  )
  if (chosen.to.length === 0) throw problem('no_recipient')
  return chosen
}

/** Who answers takes the conversation when nobody has it; then it is done, unless the writer keeps it. */
async function noteAnswer(tx: Tx, ctx: Ctx, conversation: ConversationRow, { text, thenState }: Draft): Promise<void> {
  const { id, assignee_id: assignee } = conversation
  await updateConversation(tx, id, {
    state: thenState,
    snoozed_until: null,
    message_count: conversation.message_count + 1,
    preview: previewOf(text),
    waiting_since: null,
    last_activity_at: tx.now,
    assignee_id: assignee ?? ctx.memberId,
  })
  if (assignee === null && ctx.memberId)
    announce(tx, 'conversation.assigned', { conversationId: id, from: null, to: ctx.memberId })
  announceMove(tx, conversation, { state: thenState, snoozedUntil: null }, 'reply')
}
