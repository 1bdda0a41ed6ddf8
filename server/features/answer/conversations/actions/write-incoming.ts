import type { Language } from '@madoguchi/contract'
import type { Contact, InRow, Person } from '#features/channels/ledger/index.ts'
import type { CustomerRow } from '#features/customers/people/index.ts'
import { insertFile, safeFileName } from '#features/ground/files/index.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Stored } from '#platform/files/index.ts'
import { newId, newToken } from '#platform/ids.ts'
import { signatureIn } from '#platform/mail/index.ts'
import { type ConversationRow, insertConversation, takeNumber, updateConversation } from '../queries/conversations.ts'
import { attachFiles, insertMessage } from '../queries/messages.ts'
import { writeSearchEntry } from '../queries/search.ts'
import { addParticipants } from '../queries/threads.ts'
import { stateAfterMail } from '../rules/moving.ts'
import { apartSentence, ownAddressSentence, remarkSentence } from '../rules/remarks.ts'
import type { Threading } from '../rules/threading.ts'
import { previewOf, untitled } from '../rules/writing.ts'
import { announceMove } from './move.ts'

/** A contact with all that was found out about it. */
export type Arrival = {
  row: InRow
  contact: Contact
  threading: Threading
  /** Who counts as having written it; null when nobody does. */
  person: Person | null
  /** It came from this address of ours on behalf of `person`. */
  forwardedBy: string | null
  customer: CustomerRow
  language: Language
}

export type StoredFile = { name: string; mediaType: string; contentId: string | null; inline: boolean; stored: Stored }

export async function openConversation(
  tx: Tx,
  { row, contact, person, customer, language }: Arrival,
): Promise<ConversationRow> {
  const conversation = await insertConversation(tx, {
    id: newId(),
    number: await takeNumber(tx),
    subject: contact.subject.slice(0, 300) || untitled(language),
    state: 'todo',
    mailbox_id: row.account_id,
    customer_id: customer.id,
    assignee_id: null,
    language: contact.language,
    reply_token: newToken(),
    at: row.received_at,
  })
  if (person) await addParticipants(tx, conversation.id, [person], 'customer')
  const { id, number, subject } = conversation
  const text = `#${number} ${subject} ${contact.sender?.name ?? ''}`
  await writeSearchEntry(tx, { conversationId: id, sourceId: id, text, at: row.received_at })
  return conversation
}

export async function writeIncoming(
  tx: Tx,
  { row, contact, person, customer }: Arrival,
  conversation: ConversationRow,
  files: StoredFile[],
): Promise<string> {
  const { sender, subject, text, quotedText } = contact
  const message = { id: newId(), conversationId: conversation.id }
  await insertMessage(tx, {
    ...message,
    number: conversation.message_count + 1,
    kind: 'incoming',
    authorCustomerId: customer.id,
    // Whom one would answer: the person behind a form, else whoever the mail names, believed or not.
    from: person ?? sender,
    to: contact.to,
    cc: contact.cc,
    subject,
    text,
    html: contact.html,
    quotedText,
    remoteImages: contact.remoteImages,
    mailId: contact.publicId,
    inboundId: row.id,
    at: row.received_at,
  })
  await keepFiles(tx, message, files)
  const words = [subject, text, signatureIn(quotedText), sender?.name, sender?.address].filter(Boolean).join(' ')
  const entry = { conversationId: conversation.id, sourceId: message.id, text: words, at: row.received_at }
  await writeSearchEntry(tx, entry)
  return message.id
}

async function keepFiles(tx: Tx, message: { id: string; conversationId: string }, files: StoredFile[]): Promise<void> {
  const kept: { id: string; inline: boolean; contentId: string | null }[] = []
  for (const { name, mediaType, stored, inline, contentId } of files) {
    const file = await insertFile(tx, { id: newId(), name: safeFileName(name), mediaType, stored, uploadedBy: null })
    kept.push({ id: file.id, inline, contentId })
  }
  await attachFiles(tx, message, kept)
}

/** What a person should know of the mail stands below it. True when there is something. */
export async function writeRemarks(tx: Tx, arrival: Arrival, conversation: ConversationRow): Promise<boolean> {
  const text = remarksFor(arrival)
  if (!text) return false
  await insertMessage(tx, {
    id: newId(),
    conversationId: conversation.id,
    number: conversation.message_count + 2,
    kind: 'system',
    text,
    inboundId: arrival.row.id,
    at: arrival.row.received_at,
  })
  return true
}

function remarksFor({ contact, threading, forwardedBy, language }: Arrival): string {
  const sentences = contact.remarks.map((remark) => remarkSentence(remark, language))
  if (forwardedBy) sentences.push(ownAddressSentence(forwardedBy, language))
  if (threading.conversationId === null && threading.reason !== 'no_claim')
    sentences.push(apartSentence(threading.reason, threading.refused?.number ?? null, language))
  return sentences.join('\n')
}

/** What the mail does to the conversation itself. */
export async function noteArrival(
  tx: Tx,
  conversation: ConversationRow,
  contact: Contact,
  at: Date,
  added: number,
): Promise<void> {
  const state = stateAfterMail(conversation.state, contact.automatic)
  const snoozedUntil = state === 'snoozed' ? conversation.snoozed_until : null
  await updateConversation(tx, conversation.id, {
    state,
    snoozed_until: snoozedUntil,
    message_count: conversation.message_count + added,
    preview: previewOf(contact.text || contact.subject),
    waiting_since: contact.automatic ? conversation.waiting_since : (conversation.waiting_since ?? at),
    last_activity_at: at > conversation.last_activity_at ? at : conversation.last_activity_at,
  })
  announceMove(tx, conversation, { state, snoozedUntil }, 'customer_wrote')
}
