import { type Inbound, type Outbound, VerificationDetail } from '@madoguchi/contract'
import type { InRow } from './queries/incoming.ts'
import type { OutRow } from './queries/outgoing.ts'

/** What an older version wrote down, or an import brought, may have another form. */
const viewVerification = (stored: unknown) => VerificationDetail.safeParse(stored).data ?? null

type WithMailbox = { mailbox_address: string | null }

export const viewInbound = (row: InRow & WithMailbox): Inbound => ({
  id: row.id,
  channel: row.channel,
  mailbox: row.mailbox_address === null ? null : { id: row.account_id, address: row.mailbox_address },
  providerIdentity: row.provider_identity,
  state: row.state,
  attempts: row.attempts,
  reason: row.reason,
  sender: row.sender,
  subject: row.subject,
  bytes: row.bytes,
  verification: viewVerification(row.verification),
  conversationId: row.conversation_id,
  receivedAt: row.received_at.toISOString(),
  appliedAt: row.applied_at?.toISOString() ?? null,
})

export const viewOutbound = (row: OutRow & WithMailbox): Outbound => ({
  id: row.id,
  channel: row.channel,
  mailbox:
    row.account_id === null || row.mailbox_address === null
      ? null
      : { id: row.account_id, address: row.mailbox_address },
  providerIdentity: row.provider_identity,
  state: row.state,
  attempts: row.attempts,
  reason: row.reason,
  recipients: row.recipients,
  subject: row.subject,
  conversationId: row.conversation_id,
  createdAt: row.created_at.toISOString(),
  dueAt: row.due_at.toISOString(),
  sentAt: row.sent_at?.toISOString() ?? null,
})

const mostShown = 256 * 1024

/** Bytes as they came; those outside ASCII as Latin-1, so that nothing is changed by a guess. */
export const viewSource = (raw: Buffer) => ({
  source: raw.subarray(0, mostShown).toString('latin1'),
  bytes: raw.length,
  truncated: raw.length > mostShown,
})
