import type { ForwardDraft } from '@madoguchi/contract'
import type { z } from 'zod'
import { leavesAt, recordOutgoing } from '#features/channels/ledger/index.ts'
import { findFiles } from '#features/ground/files/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import { newMessageId, replyAddress } from '#platform/mail/index.ts'
import { findAssignee, updateConversation, workspaceWords } from '../queries/conversations.ts'
import { attachFiles, findMessage, insertMessage, type MessageLine } from '../queries/messages.ts'
import { writeSearchEntry } from '../queries/search.ts'
import { addParticipants, listParticipants } from '../queries/threads.ts'
import { isForwardable, quoteForForward } from '../rules/forwarding.ts'
import { namedRecipients } from '../rules/recipients.ts'
import { forwardSubject, frameReply, textToHtml } from '../rules/writing.ts'
import { holdConversation } from './access.ts'
import { canonical, requireMailbox } from './write-reply.ts'

type Draft = z.output<typeof ForwardDraft>

/**
 * Sends a message on to somebody outside of the conversation, who can answer into it from then on as a third party. The
 * conversation stays whose it is and where it is. Held for a moment like a reply.
 */
export const forwardMessage = (ctx: Ctx, id: string, messageId: string, draft: Draft): Promise<string> =>
  ctx.transaction(async (tx) => {
    const conversation = await holdConversation(tx, id)
    const original = await findMessage(tx, id, messageId)
    if (!original) throw problem('not_found')
    if (!isForwardable(original.kind)) throw problem('not_forwardable')
    const [mailbox, words, known, author] = await Promise.all([
      requireMailbox(tx, conversation.mailbox_id),
      workspaceWords(tx),
      listParticipants(tx, id),
      ctx.memberId === null ? undefined : findAssignee(tx, ctx.memberId),
    ])
    const recipients = namedRecipients(draft.to.map(canonical), draft.cc.map(canonical), known)
    const language = conversation.language ?? mailbox.language
    const subject = forwardSubject(original.subject || conversation.subject)
    const quote = quoteForForward(
      {
        from:
          original.from_address === null ? null : { name: original.from_name ?? '', address: original.from_address },
        to: original.to_list,
        subject: original.subject || conversation.subject,
        at: original.created_at,
        text: original.text,
      },
      { language, timeZone: words.time_zone, mailboxAddress: mailbox.address },
    )
    const signature = language === 'ja' ? mailbox.signature_ja : mailbox.signature_en
    const values = {
      agent: author?.name ?? '',
      team: words.team_name,
      workspace: words.name,
      sender: mailbox.sender_name,
    }
    const said = frameReply(draft.text, { template: '{body}', signature, values })
    const text = `${said}\n\n${quote}`.trimStart()
    const from = { name: mailbox.sender_name, address: mailbox.address }
    const forwarded = { id: newId(), conversationId: id }
    const mailId = newMessageId(mailbox.address.slice(mailbox.address.lastIndexOf('@') + 1))
    await insertMessage(tx, {
      ...forwarded,
      number: conversation.message_count + 1,
      kind: 'forward',
      authorMemberId: ctx.memberId,
      from,
      ...recipients,
      subject,
      text: draft.text,
      quotedText: quote,
      mailId,
      aside: true,
      at: tx.now,
    })
    const files = await takeFiles(tx, original, forwarded, draft.fileIds)
    const people = [...recipients.to, ...recipients.cc]
    await addParticipants(
      tx,
      people.map((person) => ({ conversationId: id, role: 'third_party', ...person })),
    )
    const found = [draft.text, ...people.flatMap(({ name, address }) => [name, address])].join(' ')
    await writeSearchEntry(tx, { conversationId: id, sourceId: forwarded.id, text: found, at: tx.now })
    await updateConversation(tx, id, { message_count: conversation.message_count + 1, last_activity_at: tx.now })
    const outboundId = await recordOutgoing(tx, {
      channel: 'email',
      accountId: mailbox.id,
      publicId: mailId,
      outgoing: {
        from,
        ...recipients,
        replyTo: { name: mailbox.sender_name, address: replyAddress(mailbox.address, conversation.reply_token) },
        subject,
        text,
        html: textToHtml(text),
        // To its reader it begins something: the ids of the mails before are not theirs to know.
        inReplyTo: null,
        references: [],
        files: files.map((file) => ({ name: file.name, mediaType: file.media_type, storageKey: file.storage_key })),
        automatic: false,
      },
      conversationId: id,
      messageId: forwarded.id,
      heldUntil: leavesAt(tx.now, null),
    })
    announce(tx, 'message.forwarded', {
      conversationId: id,
      messageId: forwarded.id,
      forwardedId: messageId,
      outboundId,
    })
    return forwarded.id
  })

/** The files of the message that go along, and no others. */
async function takeFiles(
  tx: Tx,
  original: MessageLine,
  forwarded: { id: string; conversationId: string },
  chosen: string[] | undefined,
) {
  const ids = chosen === undefined ? original.files.map((file) => file.id) : [...new Set(chosen)]
  if (ids.some((id) => !original.files.some((file) => file.id === id))) throw problem('file_unknown')
  await attachFiles(
    tx,
    forwarded,
    ids.map((id) => ({ id, inline: false, contentId: null })),
  )
  return findFiles(tx, ids)
}
