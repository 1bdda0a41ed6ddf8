import { findMailbox, isKept, type MailboxRow } from '#features/channels/email/index.ts'
import { leavesAt, recordOutgoing } from '#features/channels/ledger/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import { newMessageId, normalizeAddress, quoteForReply, replyAddress } from '#platform/mail/index.ts'
import { type ConversationRow, findAssignee, workspaceWords } from '../queries/conversations.ts'
import { insertMessage, type MessageLine } from '../queries/messages.ts'
import { writeSearchEntry } from '../queries/search.ts'
import { addParticipants } from '../queries/threads.ts'
import type { Person } from '../rules/recipients.ts'
import { frameReply, textToHtml } from '../rules/writing.ts'
import { attachUploads } from './attach.ts'

export function canonical(address: string): string {
  const normal = normalizeAddress(address)
  if (!normal) throw problem('invalid_request', { detail: address }, [{ path: 'to', message: 'not a mail address' }])
  return normal
}

export async function requireMailbox(tx: Tx, id: string): Promise<MailboxRow> {
  const mailbox = await findMailbox(tx, id)
  if (!mailbox?.active || isKept(tx, id)) throw problem('no_mailbox')
  return mailbox
}

type Written = {
  conversation: ConversationRow
  mailbox: MailboxRow
  last: MessageLine | null
  /** Ids of the mails that stand in it, oldest first. */
  references: string[]
  recipients: { to: Person[]; cc: Person[] }
  draft: { text: string; fileIds: string[]; sendAt?: string | undefined; brandId?: string | undefined }
  subject: string
}

/** Writes the message and its row in the ledger; the conversation itself is left to the caller. Returns the message's id. */
export async function writeReply(
  ctx: Ctx,
  tx: Tx,
  { conversation, mailbox, last, references, recipients, draft, subject }: Written,
): Promise<string> {
  if (!draft.text.trim() && draft.fileIds.length === 0) throw problem('empty_message')
  if (draft.brandId !== undefined && draft.brandId !== mailbox.brand_id) throw problem('brand_changed')
  const heldUntil = leavesAt(tx.now, draft.sendAt === undefined ? null : new Date(draft.sendAt))
  if (!heldUntil) throw problem('send_at_out_of_range')
  const messageId = newId()
  const mailId = newMessageId(mailbox.address.slice(mailbox.address.lastIndexOf('@') + 1))
  const from = { name: mailbox.sender_name, address: mailbox.address }
  const text = await frame(ctx, tx, { conversation, mailbox, last, body: draft.text })
  const [files] = await Promise.all([
    writeMessage(
      tx,
      {
        id: messageId,
        conversationId: conversation.id,
        number: conversation.message_count + 1,
        kind: 'reply',
        authorMemberId: ctx.memberId,
        from,
        ...recipients,
        subject,
        text: draft.text,
        mailId,
        at: tx.now,
      },
      draft.fileIds,
    ),
    addParticipants(
      tx,
      [...recipients.to, ...recipients.cc].map((one) => ({ ...one, conversationId: conversation.id, role: 'copy' })),
    ),
    writeSearchEntry(tx, { conversationId: conversation.id, sourceId: messageId, text: draft.text, at: tx.now }),
  ])
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
      inReplyTo: last?.mail_id ?? references.at(-1) ?? null,
      references,
      files: files.map((file) => ({ name: file.name, mediaType: file.media_type, storageKey: file.storage_key })),
      automatic: false,
    },
    conversationId: conversation.id,
    messageId,
    heldUntil,
  })
  announce(tx, 'reply.written', { conversationId: conversation.id, messageId, outboundId })
  return messageId
}

async function writeMessage(tx: Tx, message: Parameters<typeof insertMessage>[1], fileIds: string[]) {
  await insertMessage(tx, message)
  return attachUploads(tx, message, fileIds)
}

type ToFrame = { conversation: ConversationRow; mailbox: MailboxRow; last: MessageLine | null; body: string }

async function frame(ctx: Ctx, tx: Tx, { conversation, mailbox, last, body }: ToFrame): Promise<string> {
  const [words, author] = await Promise.all([
    workspaceWords(tx),
    ctx.memberId === null ? undefined : findAssignee(tx, ctx.memberId),
  ])
  const language = conversation.language ?? mailbox.language
  const framed = frameReply(body, {
    template: language === 'ja' ? mailbox.template_ja : mailbox.template_en,
    signature: language === 'ja' ? mailbox.signature_ja : mailbox.signature_en,
    values: {
      name: last?.from_name || last?.customer_name || '',
      agent: author?.name ?? '',
      team: words.team_name,
      workspace: words.name,
      sender: mailbox.sender_name,
    },
  })
  if (!last) return framed
  const quote = quoteForReply(
    { fromName: last.from_name || last.from_address || '', date: last.created_at, text: last.text },
    language,
    words.time_zone,
  )
  return `${framed}\n\n${quote}`
}
