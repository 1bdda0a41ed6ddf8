import { z } from 'zod'
import { Id, Instant } from './common.ts'

/** How far something on its way out has come. */
export const OutboundState = z.enum(['held', 'queued', 'sending', 'sent', 'failed', 'unknown', 'cancelled'])
export type OutboundState = z.infer<typeof OutboundState>

/** Why a mail came back. */
export const FailureReason = z.enum([
  /** The address does not exist. */
  'unknown_user',
  /** The address does not exist or its owner refuses us; the server does not say which. */
  'recipient_refused',
  /** The mailbox is full. */
  'mailbox_full',
  /** The account is switched off. */
  'account_disabled',
  /** The person has another address now. */
  'moved',
  /** The domain does not exist. */
  'host_unknown',
  /** The domain takes no mail. */
  'host_refuses',
  /** Our server is on a list, has a bad name, or lacks its DNS names. */
  'blocked',
  /** SPF, DKIM or DMARC did not pass. */
  'auth_failure',
  /** It was taken for spam. */
  'spam',
  /** It was taken for a virus. */
  'virus',
  /** A rule of the other side that it does not explain. */
  'policy',
  /** Form or attachments were not accepted. */
  'content',
  /** It was too large. */
  'too_large',
  /** The server is not responsible for that address. */
  'relay_denied',
  /** Our address was not accepted as the sender. */
  'sender_refused',
  /** Too much mail in a short time. */
  'rate_limited',
  /** It could not be handed over for too long. */
  'expired',
  /** The connection broke, or mail went in circles. */
  'network',
  /** A fault on the way. */
  'system',
  /** No reason that anybody could read. */
  'unclear',
])
export type FailureReason = z.infer<typeof FailureReason>

/** What stands behind a message that went out: the row of the ledger that carries it. */
export const Delivery = z.object({
  id: Id,
  state: OutboundState,
  /** Until when the reply can be taken back. */
  undoUntil: Instant.nullable(),
  reason: z.string().nullable(),
})
