import { announce, type Tx } from '#platform/db/index.ts'
import type { DeliveryReport } from './channel.ts'
import { announceDelivery } from './outgoing.ts'
import { findByPublicId, lockOutgoing, type OutRow, updateOutgoing } from './queries/outgoing.ts'
import { hasLeft, type Returned, returnedOf } from './rules.ts'

export type Matched = { row: OutRow; returned: Returned[] }

/**
 * The mail of ours that a report is about. Anybody can write a report, so one counts only when it came to the mailbox
 * that the mail had left from, names the Message-ID that only its readers know, and somebody it was sent to.
 */
export async function matchReport(tx: Tx, accountId: string, report: DeliveryReport): Promise<Matched | null> {
  for (const publicId of report.publicIds) {
    const row = await findByPublicId(tx, publicId)
    if (!row) continue
    const returned = returnedOf(report, accountId, {
      accountId: row.account_id,
      state: row.state,
      recipients: row.recipients,
    })
    if (returned.length > 0) return { row, returned }
  }
  return null
}

/** Writes to the ledger what became of the mail. Being late, and a complaint, leave it as it is. Who locks a conversation too has done it before. */
export async function noteReturned(tx: Tx, inboundId: string, { row, returned }: Matched): Promise<void> {
  const failed = returned.find(({ kind }) => kind === 'failed')
  const held = await lockOutgoing(tx, row.id)
  // It may be on its way again meanwhile, sent by a person.
  if (failed && held && hasLeft(held.state)) {
    announceDelivery(tx, await updateOutgoing(tx, row.id, { state: 'failed', reason: `returned_${failed.reason}` }))
  }
  for (const { kind, reason } of returned) {
    announce(tx, 'mail.returned', { inboundId, outboundId: row.id, conversationId: row.conversation_id, kind, reason })
  }
}

/** Our own mail that a list, a forward or a rule of the mail server brought back, by its name or by its loop mark. */
export async function findOwn(tx: Tx, publicIds: string[]): Promise<OutRow | null> {
  for (const publicId of publicIds) {
    const row = await findByPublicId(tx, publicId)
    if (row) return row
  }
  return null
}
