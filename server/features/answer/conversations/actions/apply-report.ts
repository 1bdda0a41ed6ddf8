import {
  type Contact,
  type InRow,
  type Matched,
  matchReport,
  noteReturned,
  updateContact,
} from '#features/channels/ledger/index.ts'
import { markComplained, markUndeliverable } from '#features/customers/people/index.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { type ConversationRow, workspaceWords } from '../queries/conversations.ts'
import { returnedSentence, tellsOfAddress } from '../rules/returned.ts'
import { holdConversation } from './access.ts'
import { bringBack } from './move.ts'
import type { Surroundings } from './surroundings.ts'
import { writeSystemLine } from './system-line.ts'

/**
 * Takes a report on mail of ours to where it belongs: the ledger, the address, the conversation. False when it is
 * about nothing that we can be sure to have sent; then it is a mail like others.
 */
export async function applyReport(
  tx: Tx,
  { marked }: Pick<Surroundings, 'marked'>,
  row: InRow,
  contact: Contact,
): Promise<boolean> {
  const matched = contact.report && (await matchReport(tx, row.account_id, contact.report))
  if (!matched) return false
  const { conversation_id: conversationId } = matched.row
  const conversation = conversationId ? await holdConversation(tx, conversationId) : null
  await noteReturned(tx, row.id, matched)
  for (const address of await markAddresses(tx, matched)) marked.add(address)
  if (conversation) await tellConversation(tx, row, conversation, matched)
  await updateContact(tx, row.id, {
    state: 'applied',
    reason: 'report',
    sender: contact.sender?.address ?? null,
    subject: contact.subject.slice(0, 300),
    conversation_id: conversationId,
    message_id: matched.row.message_id,
    applied_at: tx.now,
    attempts: row.attempts + 1,
  })
  if (conversationId) announce(tx, 'contact.applied', { inboundId: row.id, conversationId })
  return true
}

/** Returns which of them carry a mark now. */
async function markAddresses(tx: Tx, { returned }: Matched): Promise<string[]> {
  const marked: string[] = []
  for (const { address, kind, reason } of returned) {
    if (kind === 'complained') await markComplained(tx, address)
    else if (kind === 'failed' && tellsOfAddress(reason)) await markUndeliverable(tx, address, reason)
    else continue
    marked.push(address)
  }
  return marked
}

/** A failed mail brings the conversation back by what follows `delivery.changed`; a complaint does it here. */
async function tellConversation(
  tx: Tx,
  row: InRow,
  conversation: ConversationRow,
  { returned }: Matched,
): Promise<void> {
  const { language } = await workspaceWords(tx)
  const lines = returned.map((one) => returnedSentence(one, language)).filter((line) => line !== null)
  if (lines.length === 0) return
  await writeSystemLine(tx, conversation, { text: lines.join('\n'), inboundId: row.id, at: row.received_at })
  if (returned.some(({ kind }) => kind === 'complained')) await bringBack(tx, conversation, 'complained')
}
