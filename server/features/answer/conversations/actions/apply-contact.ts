import { Verification } from '@madoguchi/contract'
import {
  type Contact,
  findCopies,
  findOwn,
  holdContacts,
  type InRow,
  stopScheduled,
} from '#features/channels/ledger/index.ts'
import { joinByDomain } from '#features/customers/companies/index.ts'
import { type CustomerRow, clearMarks, identifyCustomer } from '#features/customers/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { findClaims } from '../queries/threads.ts'
import { copySentence, isUnreadable, stoppedSentence } from '../rules/remarks.ts'
import { whoWrote } from '../rules/sender.ts'
import { type Claim, chooseThread, isApart } from '../rules/threading.ts'
import { holdConversation, standsIn } from './access.ts'
import { acknowledge } from './acknowledge.ts'
import { applyReport } from './apply-report.ts'
import { emptySheet, type Sheet, standsOn, writeSheet } from './sheet.ts'
import { lookAround, type Surroundings } from './surroundings.ts'
import { writeSystemLine } from './system-line.ts'
import { type Arrival, isAside, openConversation, type StoredFile, writeIncoming } from './write-incoming.ts'

/** A contact that was read, with its files stored. */
export type Prepared = { id: string; contact: Contact; files: StoredFile[] }

/** Reads a contact. One that cannot be read becomes a conversation too, with its raw source. */
export async function prepare(
  ctx: Ctx,
  { id, storage_key: key }: InRow,
  read: (ctx: Ctx, raw: Buffer) => Promise<Contact>,
): Promise<Prepared> {
  if (key === null) throw new Error('nothing was stored of this contact')
  const raw = await ctx.services.files.read(key)
  const contact = await read(ctx, raw)
  return { id, contact, files: await storeFiles(ctx, contact, raw) }
}

/**
 * Makes messages of contacts, in their order and in one transaction: finds or makes the customer and the conversation
 * of each. Called again, it changes nothing.
 */
export const applyAll = (ctx: Ctx, prepared: Prepared[]): Promise<void> =>
  ctx.transaction(async (tx) => {
    // The lock is the first statement to leave: what is asked behind it sees all that was applied before.
    const [rows, around] = await Promise.all([
      holdContacts(
        tx,
        prepared.map(({ id }) => id),
      ),
      lookAround(
        tx,
        prepared.map(({ contact }) => contact),
      ),
    ])
    const copies = await knownCopies(tx, prepared)
    const sheet = emptySheet()
    for (const { id, contact, files } of prepared) {
      const row = rows.find((one) => one.id === id)
      if (row && row.state !== 'applied') await writeDown(tx, { around, copies, sheet, row, contact, files })
    }
    await writeSheet(tx, sheet)
  })

/** By fingerprint, what became of the first copy of a mail; those that are applied here join it. */
type Copies = Map<string, Pick<InRow, 'account_id' | 'conversation_id' | 'message_id' | 'verification'>>

async function knownCopies(tx: Tx, prepared: Prepared[]): Promise<Copies> {
  const fingerprints = prepared.map(({ contact }) => contact.fingerprint).filter((one) => one !== null)
  if (fingerprints.length === 0) return new Map()
  return new Map((await findCopies(tx, fingerprints)).map((row) => [row.fingerprint ?? '', row]))
}

type Applying = {
  around: Surroundings
  copies: Copies
  sheet: Sheet
  row: InRow
  contact: Contact
  files: StoredFile[]
}

async function storeFiles({ services, workspaceId }: Ctx, contact: Contact, raw: Buffer): Promise<StoredFile[]> {
  const source = { name: 'source.eml', mediaType: 'message/rfc822', contentId: null, inline: false, content: raw }
  const files = contact.remarks.some(isUnreadable) ? [source] : contact.files
  const stored: StoredFile[] = []
  for (const { content, ...file } of files)
    stored.push({ ...file, stored: await services.files.put(workspaceId, content) })
  return stored
}

async function writeDown(tx: Tx, applying: Applying): Promise<void> {
  const { around, row, contact } = applying
  const { sender, publicId } = contact
  // A mailing list or a rule of the mail server may bring our own reply back to us; it is here already.
  const isOurs = around.mailboxes.some(({ address }) => address === sender?.address)
  const own = isOurs
    ? await findOwn(
        tx,
        [publicId, contact.loopId].filter((name) => name !== null),
      )
    : null
  // Our own mail to a mailbox that others see than wrote it is news there.
  if (own && !isApart(around.mailboxes, row.account_id, own.account_id ?? row.account_id))
    return closeOwn(tx, applying, own)
  if (await applyReport(tx, around, row, contact)) return
  if (await joinCopy(tx, applying)) return
  const unmatched = contact.report !== null
  await writeNew(
    tx,
    unmatched ? { ...applying, contact: { ...contact, remarks: [...contact.remarks, 'report_unmatched'] } } : applying,
  )
}

/** A message of a customer, or what has to be taken for one. */
async function writeNew(tx: Tx, applying: Applying): Promise<void> {
  const { around, copies, sheet, row, contact, files } = applying
  const arrival = await findOut(tx, applying)
  const { threading, person, customer } = arrival
  if (person && !contact.report && around.marked.delete(person.address)) await clearMarks(tx, person.address)
  if (person && proves(contact, person) && around.companyDomains.has(domainOf(person.address)))
    await joinByDomain(tx, customer.id, domainOf(person.address))
  const isNew = threading.conversationId === null
  const conversation = isNew
    ? await openConversation(tx, arrival)
    : await holdConversation(tx, threading.conversationId)
  const messageId = await writeIncoming(tx, sheet, arrival, conversation, { isNew, files })
  for (const name of contact.refersTo) around.mentioned.add(name)
  if (!isNew && !contact.automatic && !isAside(arrival) && (await stopScheduled(tx, conversation.id)))
    await writeSystemLine(tx, conversation, { text: stoppedSentence(around.words.language), at: row.received_at })
  await acknowledge(tx, around, conversation, { contact, person, isFirst: isNew })
  const about = { conversationId: conversation.id, customerId: customer.id }
  sheet.contacts.push({ customerId: customer.id, at: row.received_at, newConversations: isNew ? 1 : 0 })
  closeRow(applying, conversation.id, messageId)
  if (contact.fingerprint !== null && !copies.has(contact.fingerprint))
    copies.set(contact.fingerprint, {
      account_id: row.account_id,
      conversation_id: conversation.id,
      message_id: messageId,
      verification: contact.verification,
    })
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

/** Whether the mail shows that it is from the domain of this person, not only that it says so. */
const proves = ({ verification }: Contact, { address }: { address: string }): boolean =>
  verification?.verdict === 'verified' && verification.fromDomain === domainOf(address)

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

async function findOut(tx: Tx, applying: Applying): Promise<Arrival> {
  const { around, row, contact } = applying
  const ours = around.mailboxes.map(({ address }) => address)
  const verdict = contact.verification?.verdict ?? null
  const { person, as } = whoWrote({ sender: contact.sender, replyTo: contact.replyTo, verdict, ours })
  const sender = person?.address ?? null
  const threading = chooseThread(
    { sender, verdict, replyTokens: contact.replyTokens, now: tx.now },
    await lookForClaims(tx, applying, sender),
  )
  const from = {
    // A customer without an address has no other name than what the mail claims.
    name: person ? person.name : contact.sender?.name || contact.sender?.address || '',
    address: sender,
    language: contact.language,
  }
  const forwardedBy = as === 'reply_to' ? (contact.sender?.address ?? null) : null
  const customer = await identify(tx, around, from)
  return { row, contact, threading, person, forwardedBy, language: around.words.language, customer }
}

/** Most mails refer to nothing, and nothing to them: of those the database need not be asked one by one. */
async function lookForClaims(
  tx: Tx,
  { around, sheet, row, contact }: Applying,
  sender: string | null,
): Promise<Claim[]> {
  const { replyTokens, refersTo, publicId } = contact
  const isNear = standsOn(sheet, publicId === null ? refersTo : [publicId, ...refersTo])
  if (isNear) await writeSheet(tx, sheet)
  const isMentioned = publicId !== null && around.mentioned.has(publicId)
  if (!isNear && !isMentioned && replyTokens.length === 0 && refersTo.length === 0) return []
  const claims = await findClaims(tx, { sender, replyTokens, refersTo, publicId })
  return claims.filter(({ mailboxId }) => !isApart(around.mailboxes, row.account_id, mailboxId))
}

async function identify(
  tx: Tx,
  { customers }: Surroundings,
  from: Parameters<typeof identifyCustomer>[1],
): Promise<CustomerRow> {
  const known = from.address === null ? undefined : customers.get(from.address)
  if (known) return known
  const customer = await identifyCustomer(tx, from)
  if (from.address !== null) customers.set(from.address, customer)
  return customer
}

/**
 * One mail to two of our addresses arrives twice; it becomes one conversation, which says so. A copy with another
 * verdict may be a forgery of the first, and is looked at by itself.
 */
async function joinCopy(tx: Tx, applying: Applying): Promise<boolean> {
  const { around, copies, row, contact } = applying
  const copy = contact.fingerprint === null ? undefined : copies.get(contact.fingerprint)
  if (!copy?.conversation_id || !copy.message_id) return false
  if (isApart(around.mailboxes, row.account_id, copy.account_id)) return false
  const found = Verification.safeParse(copy.verification).data
  if (found?.verdict !== contact.verification?.verdict) return false
  const conversation = await holdConversation(tx, await standsIn(tx, copy.conversation_id))
  closeRow(applying, conversation.id, copy.message_id)
  const account = around.mailboxes.find(({ id }) => id === row.account_id)
  if (account && copy.account_id !== row.account_id)
    await writeSystemLine(tx, conversation, {
      text: copySentence(account.address, around.words.language),
      inboundId: row.id,
      at: row.received_at,
    })
  announce(tx, 'contact.applied', { inboundId: row.id, conversationId: conversation.id })
  return true
}

function closeOwn(
  tx: Tx,
  applying: Applying,
  own: { conversation_id: string | null; message_id: string | null },
): void {
  const { conversation_id: conversationId, message_id: messageId } = own
  closeRow(applying, conversationId, messageId)
  if (conversationId) announce(tx, 'contact.applied', { inboundId: applying.row.id, conversationId })
}

const closeRow = (
  { sheet, row, contact }: Pick<Applying, 'sheet' | 'row' | 'contact'>,
  conversationId: string | null,
  messageId: string | null,
): void =>
  void sheet.applied.push({
    id: row.id,
    reason: contact.remarks[0] ?? null,
    sender: contact.sender?.address ?? null,
    subject: contact.subject.slice(0, 300),
    conversationId,
    messageId,
    verification: contact.verification,
    fingerprint: contact.fingerprint,
  })
