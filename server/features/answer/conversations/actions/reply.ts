import type { ReplyDraft } from '@madoguchi/contract'
import type { z } from 'zod'
import { findMailbox, type MailboxRow } from '#features/channels/email/index.ts'
import { recordOutgoing, undoMs } from '#features/channels/ledger/index.ts'
import { type FileRow, findFiles } from '#features/ground/files/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import { newMessageId, normalizeAddress, quoteForReply, replyAddress } from '#platform/mail/index.ts'
import { type ConversationRow, findAssignee, updateConversation, workspaceWords } from '../queries/conversations.ts'
import { attachFiles, insertMessage, lastIncoming, type MessageLine, mailIdsOf } from '../queries/messages.ts'
import { writeSearchEntry } from '../queries/search.ts'
import { addParticipants, listParticipants } from '../queries/threads.ts'
import { isUnseen } from '../rules/moving.ts'
import { defaultRecipients, namedRecipients, type Person } from '../rules/recipients.ts'
import { frameReply, previewOf, replySubject, textToHtml } from '../rules/writing.ts'
import { holdConversation } from './access.ts'

type Draft = z.output<typeof ReplyDraft>

/**
 * Writes a reply. It is held for a moment in which it can be taken back, then it leaves. Refuses with
 * `unseen_activity` when something arrived that its writer had not seen.
 */
export const replyToConversation = (ctx: Ctx, id: string, draft: Draft) =>
  ctx.transaction(async (tx) => {
    const conversation = await holdConversation(tx, id)
    if (isUnseen(conversation.message_count, draft.seenThrough)) throw problem('unseen_activity')
    const last = (await lastIncoming(tx, id)) ?? null
    const recipients = await chooseRecipients(tx, conversation, last, draft)
    const messageId = await writeReply(ctx, tx, {
      conversation,
      last,
      recipients,
      draft,
      subject: replySubject(conversation.subject),
    })
    await settleRoom(tx, ctx, conversation, draft)
    return messageId
  })

async function chooseRecipients(tx: Tx, conversation: ConversationRow, last: MessageLine | null, { to, cc }: Draft) {
  const known = await listParticipants(tx, conversation.id)
  const customer = known.find(({ role }) => role === 'customer') ?? null
  const mailbox = await requireMailbox(tx, conversation.mailbox_id)
  const lastMail = last && {
    from: last.from_address === null ? null : { name: last.from_name ?? '', address: last.from_address },
    to: last.to_list,
    cc: last.cc_list,
  }
  const usual = defaultRecipients(lastMail, customer, mailbox.address)
  const chosen = namedRecipients(
    to?.map(canonical) ?? usual.to.map(({ address }) => address),
    cc?.map(canonical) ?? usual.cc.map(({ address }) => address),
    [...known, ...usual.to, ...usual.cc],
  )
  if (chosen.to.length === 0) throw problem('no_recipient')
  return chosen
}

export function canonical(address: string): string {
  const normal = normalizeAddress(address)
  if (!normal) throw problem('invalid_request', { detail: address }, [{ path: 'to', message: 'not a mail address' }])
  return normal
}

export async function requireMailbox(tx: Tx, id: string): Promise<MailboxRow> {
  const mailbox = await findMailbox(tx, id)
  if (!mailbox?.active) throw problem('no_mailbox')
  return mailbox
}

export type Written = {
  conversation: ConversationRow
  last: MessageLine | null
  recipients: { to: Person[]; cc: Person[] }
  draft: { text: string; fileIds: string[] }
  subject: string
}

/** Writes the message and its row in the ledger; the conversation itself is left to the caller. Returns the message's id. */
export async function writeReply(
  ctx: Ctx,
  tx: Tx,
  { conversation, last, recipients, draft, subject }: Written,
): Promise<string> {
  if (!draft.text.trim() && draft.fileIds.length === 0) throw problem('empty_message')
  const mailbox = await requireMailbox(tx, conversation.mailbox_id)
  const files = await requireFiles(tx, draft.fileIds)
  const messageId = newId()
  const mailId = newMessageId(mailbox.address.slice(mailbox.address.lastIndexOf('@') + 1))
  const from = { name: mailbox.sender_name, address: mailbox.address }
  const references = await mailIdsOf(tx, conversation.id)
  const text = await frame(ctx, tx, { conversation, mailbox, last, body: draft.text })
  await insertMessage(tx, {
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
  })
  await attachFiles(
    tx,
    { conversationId: conversation.id, id: messageId },
    files.map(({ id }) => ({ id, inline: false, contentId: null })),
  )
  await addParticipants(tx, conversation.id, [...recipients.to, ...recipients.cc], 'copy')
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
    heldUntil: new Date(tx.now.getTime() + undoMs),
  })
  await writeSearchEntry(tx, conversation.id, messageId, draft.text)
  announce(tx, 'reply.written', { conversationId: conversation.id, messageId, outboundId })
  return messageId
}

/** Every file must be there; F9: an id from elsewhere is as unknown as one that never was. */
export async function requireFiles(tx: Tx, ids: string[]): Promise<FileRow[]> {
  const files = await findFiles(tx, ids)
  if (files.length !== ids.length) throw problem('file_unknown')
  return files
}

type ToFrame = { conversation: ConversationRow; mailbox: MailboxRow; last: MessageLine | null; body: string }

async function frame(ctx: Ctx, tx: Tx, { conversation, mailbox, last, body }: ToFrame): Promise<string> {
  const words = await workspaceWords(tx)
  const author = ctx.memberId === null ? undefined : await findAssignee(tx, ctx.memberId)
  const language = conversation.language ?? mailbox.language
  const framed = frameReply(body, {
    template: language === 'ja' ? mailbox.template_ja : mailbox.template_en,
    signature: language === 'ja' ? mailbox.signature_ja : mailbox.signature_en,
    values: {
      name: last?.from_name || last?.customer_name || '',
      agent: author?.name ?? '',
      team: words.team_name,
      workspace: words.name,
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

/** Who answers takes the conversation when nobody has it; then it is done, unless the writer keeps it. */
async function settleRoom(tx: Tx, ctx: Ctx, conversation: ConversationRow, { text, thenState }: Draft): Promise<void> {
  const { id, state, assignee_id: assignee } = conversation
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
  if (state !== thenState)
    announce(tx, 'conversation.moved', {
      conversationId: id,
      from: state,
      to: thenState,
      snoozedUntil: null,
      reason: 'reply',
    })
}
