import { Verification } from '@madoguchi/contract'
import { listMailboxes } from '#features/channels/email/index.ts'
import {
  type Contact,
  findAccount,
  findContact,
  findCopy,
  findOwn,
  type InRow,
  lockContact,
  stopScheduled,
  updateContact,
} from '#features/channels/ledger/index.ts'
import { clearMarks, identifyCustomer, noteContactAt } from '#features/customers/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { newId } from '#platform/ids.ts'
import { updateConversation, workspaceWords } from '../queries/conversations.ts'
import { insertMessage } from '../queries/messages.ts'
import { findClaims } from '../queries/threads.ts'
import { copySentence, isUnreadable, stoppedSentence } from '../rules/remarks.ts'
import { whoWrote } from '../rules/sender.ts'
import { chooseThread } from '../rules/threading.ts'
import { holdConversation } from './access.ts'
import { acknowledge } from './acknowledge.ts'
import { applyReport } from './apply-report.ts'
import { writeSystemLine } from './system-line.ts'
import {
  type Arrival,
  noteArrival,
  openConversation,
  type StoredFile,
  writeIncoming,
  writeRemarks,
} from './write-incoming.ts'

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
