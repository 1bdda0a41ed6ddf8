import type { Language } from '@madoguchi/contract'
import type { Contact, InRow, Person } from '#features/channels/ledger/index.ts'
import type { CustomerRow } from '#features/customers/people/index.ts'
import { insertFile, safeFileName } from '#features/ground/files/index.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Stored } from '#platform/files/index.ts'
import { newId, newToken } from '#platform/ids.ts'
import { signatureIn } from '#platform/mail/index.ts'
import { type ConversationRow, insertConversation, updateConversation } from '../queries/conversations.ts'
import type { Attached } from '../queries/messages.ts'
import type { SearchEntry } from '../queries/search.ts'
import { stateAfterMail } from '../rules/moving.ts'
import { apartSentence, ownAddressSentence, remarkSentence } from '../rules/remarks.ts'
import type { Threading } from '../rules/threading.ts'
import { previewOf, untitled } from '../rules/writing.ts'
import { announceMove } from './move.ts'
import type { Sheet } from './sheet.ts'

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

/** The conversation that the contact opens, as it will be when its message stands in it. */
export async function openConversation(tx: Tx, arrival: Arrival): Promise<ConversationRow> {
  const { row, contact, customer, language } = arrival
  return insertConversation(tx, {
    id: newId(),
    subject: contact.subject.slice(0, 300) || untitled(language),
    state: 'todo',
    mailbox_id: row.account_id,
    customer_id: customer.id,
    assignee_id: null,
    language: contact.language,
    reply_token: newToken(),
    message_count: remarksFor(arrival) ? 2 : 1,
    preview: previewOf(contact.text || contact.subject),
    waiting_since: contact.automatic ? null : row.received_at,
    at: row.received_at,
  })
}

/** Puts the contact into its conversation, with what a person should know of it below. Returns the message's id. */
export async function writeIncoming(
  tx: Tx,
  sheet: Sheet,
  arrival: Arrival,
  conversation: ConversationRow,
  { isNew, files }: { isNew: boolean; files: StoredFile[] },
): Promise<string> {
  const { row, contact, person, customer, threading } = arrival
  const { sender, subject, text, quotedText, refersTo } = contact
  const at = row.received_at
  const message = { id: newId(), conversationId: conversation.id }
  const remarks = remarksFor(arrival)
  const home = threading.conversationId === null ? null : threading.homeId
  const number = isNew ? 1 : conversation.message_count + 1
  const words = [subject, text, signatureIn(quotedText), sender?.name, sender?.address].filter(Boolean).join(' ')
  sheet.messages.push({
    ...message,
    number,
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
    homeId: home,
    aside: isAside(arrival),
    at,
  })
  if (remarks)
    sheet.messages.push({
      ...message,
      id: newId(),
      number: number + 1,
      kind: 'system',
      text: remarks,
      inboundId: row.id,
      homeId: home,
      at,
    })
  sheet.entries.push({ conversationId: conversation.id, sourceId: message.id, text: words, at })
  for (const name of [contact.publicId, ...refersTo]) if (name !== null) sheet.names.add(name)
  if (refersTo.length > 0) sheet.mentions.push({ conversationId: home ?? conversation.id, refersTo })
  if (isNew) {
    sheet.entries.push(titleEntry(conversation, contact))
    if (person) sheet.participants.push({ conversationId: conversation.id, ...person, role: 'customer' })
  } else await noteArrival(tx, conversation, arrival, remarks ? 2 : 1)
  if (files.length > 0) sheet.files.push({ message, files: await keepFiles(tx, files) })
  return message.id
}

const titleEntry = ({ id, number, subject, created_at: at }: ConversationRow, { sender }: Contact): SearchEntry => ({
  conversationId: id,
  sourceId: id,
  text: `#${number} ${subject} ${sender?.name ?? ''}`,
  at,
})

async function keepFiles(tx: Tx, files: StoredFile[]): Promise<Attached[]> {
  const kept: Attached[] = []
  for (const { name, mediaType, stored, inline, contentId } of files) {
    const file = await insertFile(tx, { id: newId(), name: safeFileName(name), mediaType, stored, uploadedBy: null })
    kept.push({ id: file.id, inline, contentId })
  }
  return kept
}

/** What a person should know of the mail; empty when there is nothing. */
function remarksFor({ contact, threading, forwardedBy, language }: Arrival): string {
  const sentences = contact.remarks.map((remark) => remarkSentence(remark, language))
  if (forwardedBy) sentences.push(ownAddressSentence(forwardedBy, language))
  if (threading.conversationId === null && threading.reason !== 'no_claim')
    sentences.push(apartSentence(threading.reason, threading.refused?.number ?? null, language))
  return sentences.join('\n')
}

/** A third party wrote it: there is something to read, but the customer does not wait for us because of it. */
export const isAside = ({ threading }: Pick<Arrival, 'threading'>): boolean =>
  threading.conversationId !== null && threading.aside

/** What the mail does to a conversation that was there before. */
async function noteArrival(tx: Tx, conversation: ConversationRow, arrival: Arrival, added: number): Promise<void> {
  const { contact, row } = arrival
  const at = row.received_at
  const state = stateAfterMail(conversation.state, contact.automatic)
  const snoozedUntil = state === 'snoozed' ? conversation.snoozed_until : null
  await updateConversation(tx, conversation.id, {
    state,
    snoozed_until: snoozedUntil,
    message_count: conversation.message_count + added,
    preview: previewOf(contact.text || contact.subject),
    waiting_since:
      contact.automatic || isAside(arrival) ? conversation.waiting_since : (conversation.waiting_since ?? at),
    last_activity_at: at > conversation.last_activity_at ? at : conversation.last_activity_at,
  })
  announceMove(tx, conversation, { state, snoozedUntil }, 'customer_wrote')
}
