import { type Language, Verification } from '@madoguchi/contract'
import { listMailboxes } from '#features/channels/email/index.ts'
import {
  type Contact,
  findAccount,
  findContact,
  findCopy,
  findOwn,
  type InRow,
  lockContact,
  type Person,
  stopScheduled,
  updateContact,
} from '#features/channels/ledger/index.ts'
import { type CustomerRow, clearMarks, identifyCustomer, noteContactAt } from '#features/customers/people/index.ts'
import { insertFile, safeFileName } from '#features/ground/files/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import type { Stored } from '#platform/files/index.ts'
import { newId, newToken } from '#platform/ids.ts'
import { signatureIn } from '#platform/mail/index.ts'
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
import {
  apartSentence,
  copySentence,
  isUnreadable,
  ownAddressSentence,
  remarkSentence,
  stoppedSentence,
} from '../rules/remarks.ts'
import { whoWrote } from '../rules/sender.ts'
import { chooseThread, type Threading } from '../rules/threading.ts'
import { previewOf, untitled } from '../rules/writing.ts'
import { holdConversation } from './access.ts'
import { acknowledge } from './acknowledge.ts'
import { applyReport } from './apply-report.ts'
import { announceMove } from './move.ts'
import { writeSystemLine } from './system-line.ts'

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
  if (!row || row.state === 'applied' || row.storage_key === null) return
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

/** A contact with all that was found out about it. */
type Arrival = {
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

async function writeDown(tx: Tx, row: InRow, contact: Contact, files: StoredFile[]): Promise<void> {
  const { sender, publicId } = contact
  // A mailing list or a rule of the mail server may bring our own reply back to us; it is here already.
  const names = [publicId, contact.loopId].filter((name) => name !== null)
  const own = await findOwn(tx, sender?.address ?? null, names)
  if (own) return closeOwn(tx, row, contact, own)
  if (await applyReport(tx, row, contact)) return
  if (await joinCopy(tx, row, contact)) return
  const unmatched = contact.report !== null
  await writeNew(
    tx,
    row,
    unmatched ? { ...contact, remarks: [...contact.remarks, 'report_unmatched'] } : contact,
    files,
  )
}

/** A message of a customer, or what has to be taken for one. */
async function writeNew(tx: Tx, row: InRow, contact: Contact, files: StoredFile[]): Promise<void> {
  const arrival = await findOut(tx, row, contact)
  const { threading, person, language } = arrival
  if (person && !contact.report) await clearMarks(tx, person.address)
  const isNew = threading.conversationId === null
  const conversation = isNew
    ? await openConversation(tx, arrival)
    : await holdConversation(tx, threading.conversationId)
  const messageId = await writeIncoming(tx, arrival, conversation, files)
  const remarked = await writeRemarks(tx, arrival, conversation)
  await noteArrival(tx, conversation, contact, row.received_at, remarked ? 2 : 1)
  if (!contact.automatic && (await stopScheduled(tx, conversation.id)))
    await writeSystemLine(tx, conversation, { text: stoppedSentence(language), at: row.received_at })
  await acknowledge(tx, conversation, { contact, person, isFirst: isNew })
  await noteContactAt(tx, arrival.customer.id, row.received_at, isNew ? 1 : 0)
  await closeRow(tx, row, contact, conversation.id, messageId)
  const about = { conversationId: conversation.id, customerId: arrival.customer.id }
  if (isNew) announce(tx, 'conversation.opened', about)
  if (threading.conversationId === null && threading.reason !== 'no_claim')
    announce(tx, 'contact.set_apart', {
      inboundId: row.id,
      conversationId: conversation.id,
      reason: threading.reason,
    })
  announce(tx, 'message.received', { ...about, messageId })
  announce(tx, 'contact.applied', { inboundId: row.id, conversationId: conversation.id })
}

async function findOut(tx: Tx, row: InRow, contact: Contact): Promise<Arrival> {
  const { language } = await workspaceWords(tx)
  const ours = (await listMailboxes(tx)).map(({ address }) => address)
  const verdict = contact.verification?.verdict ?? null
  const { person, as } = whoWrote({ sender: contact.sender, replyTo: contact.replyTo, verdict, ours })
  const { replyTokens, refersTo } = contact
  const claims = await findClaims(tx, replyTokens, refersTo)
  const threading = chooseThread({ sender: person?.address ?? null, verdict, replyTokens, now: tx.now }, claims)
  const from = {
    // A customer without an address has no other name than what the mail claims.
    name: person ? person.name : contact.sender?.name || contact.sender?.address || '',
    address: person?.address ?? null,
    language: contact.language,
  }
  const forwardedBy = as === 'reply_to' ? (contact.sender?.address ?? null) : null
  return { row, contact, threading, person, forwardedBy, language, customer: await identifyCustomer(tx, from) }
}

/**
 * One mail to two of our addresses arrives twice; it becomes one conversation, which says so. A copy with another
 * verdict may be a forgery of the first, and is looked at by itself.
 */
async function joinCopy(tx: Tx, row: InRow, contact: Contact): Promise<boolean> {
  const copy = contact.fingerprint === null ? undefined : await findCopy(tx, contact.fingerprint)
  if (!copy?.conversation_id || !copy.message_id) return false
  const found = Verification.safeParse(copy.verification).data
  if (found?.verdict !== contact.verification?.verdict) return false
  const conversation = await holdConversation(tx, copy.conversation_id)
  await closeRow(tx, row, contact, conversation.id, copy.message_id)
  const account = copy.account_id === row.account_id ? null : await findAccount(tx, row.account_id)
  if (account) {
    const { language } = await workspaceWords(tx)
    await insertMessage(tx, {
      id: newId(),
      conversationId: conversation.id,
      number: conversation.message_count + 1,
      kind: 'system',
      text: copySentence(account.address, language),
      inboundId: row.id,
      at: row.received_at,
    })
    await updateConversation(tx, conversation.id, { message_count: conversation.message_count + 1 })
  }
  announce(tx, 'contact.applied', { inboundId: row.id, conversationId: conversation.id })
  return true
}

async function openConversation(
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

async function writeIncoming(
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

/** What a person should know of the mail stands below it. True when there is something. */
async function writeRemarks(tx: Tx, arrival: Arrival, conversation: ConversationRow): Promise<boolean> {
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

async function closeOwn(
  tx: Tx,
  row: InRow,
  contact: Contact,
  own: { conversation_id: string | null; message_id: string | null },
) {
  const { conversation_id: conversationId, message_id: messageId } = own
  await closeRow(tx, row, contact, conversationId, messageId)
  if (conversationId) announce(tx, 'contact.applied', { inboundId: row.id, conversationId })
}

const closeRow = (tx: Tx, row: InRow, contact: Contact, conversationId: string | null, messageId: string | null) =>
  updateContact(tx, row.id, {
    state: 'applied',
    reason: contact.remarks[0] ?? null,
    sender: contact.sender?.address ?? null,
    subject: contact.subject.slice(0, 300),
    conversation_id: conversationId,
    message_id: messageId,
    applied_at: tx.now,
    verification: contact.verification && JSON.stringify(contact.verification),
    fingerprint: contact.fingerprint,
    attempts: row.attempts + 1,
  })

async function keepFiles(tx: Tx, message: { id: string; conversationId: string }, files: StoredFile[]): Promise<void> {
  const kept: { id: string; inline: boolean; contentId: string | null }[] = []
  for (const { name, mediaType, stored, inline, contentId } of files) {
    const file = await insertFile(tx, { id: newId(), name: safeFileName(name), mediaType, stored, uploadedBy: null })
    kept.push({ id: file.id, inline, contentId })
  }
  await attachFiles(tx, message, kept)
}

/** What the mail does to the conversation itself. */
async function noteArrival(
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

function remarksFor({ contact, threading, forwardedBy, language }: Arrival): string {
  const sentences = contact.remarks.map((remark) => remarkSentence(remark, language))
  if (forwardedBy) sentences.push(ownAddressSentence(forwardedBy, language))
  if (threading.conversationId === null && threading.reason !== 'no_claim')
    sentences.push(apartSentence(threading.reason, threading.refused?.number ?? null, language))
  return sentences.join('\n')
}
