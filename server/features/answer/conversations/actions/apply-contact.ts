import { type Contact, findContact, type InRow, lockContact, updateContact } from '#features/channels/ledger/index.ts'
import { identifyCustomer, noteContactAt } from '#features/customers/people/index.ts'
import { insertFile, safeFileName } from '#features/ground/files/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import type { Stored } from '#platform/files/index.ts'
import { newId, newToken } from '#platform/ids.ts'
import {
  type ConversationRow,
  insertConversation,
  takeNumber,
  updateConversation,
  workspaceWords,
} from '../queries/conversations.ts'
import { attachFiles, insertMessage } from '../queries/messages.ts'
import { writeSearchEntry } from '../queries/search.ts'
import { addParticipants, findClaims } from '../queries/threads.ts'
import { stateAfterMail } from '../rules/moving.ts'
import { isUnreadable, remarkSentence, strangerSentence } from '../rules/remarks.ts'
import { chooseThread, type Threading } from '../rules/threading.ts'
import { previewOf, untitled } from '../rules/writing.ts'
import { holdConversation } from './access.ts'

type StoredFile = { name: string; mediaType: string; contentId: string | null; inline: boolean; stored: Stored }

/**
 * Makes a message of a contact: finds or makes its customer and its conversation, in one transaction. Called
 * again, it changes nothing. A contact that cannot be read becomes a conversation too, with its raw source.
 */
export async function applyContact(
  ctx: Ctx,
  contactId: string,
  read: (row: InRow, raw: Buffer) => Promise<Contact>,
): Promise<void> {
  const row = await ctx.transaction((tx) => findContact(tx, contactId))
  if (!row || row.state === 'applied') return
  const raw = await ctx.services.files.read(row.storage_key)
  const contact = await read(row, raw)
  const files = await storeFiles(ctx, contact, raw)
  await ctx.transaction(async (tx) => {
    const held = await lockContact(tx, contactId)
    if (!held || held.state === 'applied') return
    await writeDown(tx, held, contact, files)
  })
}

async function storeFiles({ services, workspaceId }: Ctx, contact: Contact, raw: Buffer): Promise<StoredFile[]> {
  const source = { name: 'source.eml', mediaType: 'message/rfc822', contentId: null, inline: false, content: raw }
  const files = contact.remarks.some(isUnreadable) ? [source] : contact.files
  const stored: StoredFile[] = []
  for (const { content, ...file } of files)
    stored.push({ ...file, stored: await services.files.put(workspaceId, content) })
  return stored
}

async function writeDown(tx: Tx, row: InRow, contact: Contact, files: StoredFile[]): Promise<void> {
  const { sender } = contact
  const words = await workspaceWords(tx)
  const threading = chooseThread(sender?.address ?? null, await findClaims(tx, contact.replyTokens, contact.refersTo))
  const customer = await identifyCustomer(tx, {
    name: sender?.name ?? '',
    address: sender?.address ?? null,
    language: contact.language,
  })
  const { conversation, isNew } = await findRoom(tx, row, contact, threading, customer.id, words.language)
  const message = { id: newId(), conversationId: conversation.id }
  await insertMessage(tx, {
    ...message,
    number: conversation.message_count + 1,
    kind: 'incoming',
    authorCustomerId: customer.id,
    from: sender,
    to: contact.to,
    cc: contact.cc,
    subject: contact.subject,
    text: contact.text,
    html: contact.html,
    quotedText: contact.quotedText,
    remoteImages: contact.remoteImages,
    mailId: contact.publicId,
    inboundId: row.id,
    at: row.received_at,
  })
  await keepFiles(tx, message, files)
  const remarks = remarksFor(contact, threading, words.language)
  if (remarks) {
    const number = conversation.message_count + 2
    await insertMessage(tx, {
      id: newId(),
      conversationId: conversation.id,
      number,
      kind: 'system',
      text: remarks,
      inboundId: row.id,
      at: row.received_at,
    })
  }
  await noteContactAt(tx, customer.id, row.received_at, isNew ? 1 : 0)
  await moveRoom(tx, conversation, contact, row.received_at, remarks ? 2 : 1)
  await writeSearchEntry(
    tx,
    conversation.id,
    message.id,
    `${contact.subject} ${contact.text} ${sender?.name ?? ''} ${sender?.address ?? ''}`,
  )
  await updateContact(tx, row.id, {
    state: 'applied',
    reason: contact.remarks[0] ?? null,
    sender: sender?.address ?? null,
    subject: contact.subject.slice(0, 300),
    conversation_id: conversation.id,
    message_id: message.id,
    applied_at: tx.now,
    attempts: row.attempts + 1,
  })
  if (isNew) announce(tx, 'conversation.opened', { conversationId: conversation.id, customerId: customer.id })
  announce(tx, 'message.received', { conversationId: conversation.id, messageId: message.id, customerId: customer.id })
  announce(tx, 'contact.applied', { inboundId: row.id, conversationId: conversation.id })
}

async function findRoom(
  tx: Tx,
  row: InRow,
  contact: Contact,
  threading: Threading,
  customerId: string,
  language: 'ja' | 'en',
) {
  if (threading.conversationId !== null)
    return { conversation: await holdConversation(tx, threading.conversationId), isNew: false }
  const conversation = await insertConversation(tx, {
    id: newId(),
    number: await takeNumber(tx),
    subject: contact.subject.slice(0, 300) || untitled(language),
    state: 'todo',
    mailbox_id: row.account_id,
    customer_id: customerId,
    assignee_id: null,
    language: contact.language,
    reply_token: newToken(),
    at: row.received_at,
  })
  if (contact.sender) await addParticipants(tx, conversation.id, [contact.sender], 'customer')
  await writeSearchEntry(
    tx,
    conversation.id,
    conversation.id,
    `#${conversation.number} ${conversation.subject} ${contact.sender?.name ?? ''}`,
  )
  return { conversation, isNew: true }
}

async function keepFiles(tx: Tx, message: { id: string; conversationId: string }, files: StoredFile[]): Promise<void> {
  const kept: { id: string; inline: boolean; contentId: string | null }[] = []
  for (const { name, mediaType, stored, inline, contentId } of files) {
    const file = await insertFile(tx, { id: newId(), name: safeFileName(name), mediaType, stored, uploadedBy: null })
    kept.push({ id: file.id, inline, contentId })
  }
  await attachFiles(tx, message, kept)
}

async function moveRoom(
  tx: Tx,
  conversation: ConversationRow,
  contact: Contact,
  at: Date,
  added: number,
): Promise<void> {
  const state = stateAfterMail(conversation.state, contact.automatic)
  await updateConversation(tx, conversation.id, {
    state,
    snoozed_until: state === 'snoozed' ? conversation.snoozed_until : null,
    message_count: conversation.message_count + added,
    preview: previewOf(contact.text || contact.subject),
    waiting_since: contact.automatic ? conversation.waiting_since : (conversation.waiting_since ?? at),
    last_activity_at: at > conversation.last_activity_at ? at : conversation.last_activity_at,
  })
  if (state === conversation.state) return
  announce(tx, 'conversation.moved', {
    conversationId: conversation.id,
    from: conversation.state,
    to: state,
    snoozedUntil: null,
    reason: 'customer_wrote',
  })
}

function remarksFor(contact: Contact, threading: Threading, language: 'ja' | 'en'): string {
  const sentences = contact.remarks.map((remark) => remarkSentence(remark, language))
  if (threading.conversationId === null && threading.refused)
    sentences.push(strangerSentence(threading.refused.number, language))
  return sentences.join('\n')
}
