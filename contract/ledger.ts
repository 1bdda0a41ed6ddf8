import { z } from 'zod'
import { Id, Instant, PageQuery } from './common.ts'
import { Channel } from './conversations.ts'
import { OutboundState } from './deliveries.ts'
import { VerificationDetail } from './verification.ts'

export const InboundState = z.enum(['received', 'applied', 'failed', 'not_taken'])
export const Inbound = z.object({
  id: Id,
  channel: Channel,
  mailbox: z.object({ id: Id, address: z.string() }).nullable(),
  /** What the provider calls it; the same identity is taken in once. */
  providerIdentity: z.string(),
  state: InboundState,
  attempts: z.number().int(),
  /** Why it could not be applied or was not taken in, or what was odd about it. */
  reason: z.string().nullable(),
  sender: z.string().nullable(),
  subject: z.string().nullable(),
  bytes: z.number().int(),
  verification: VerificationDetail.nullable(),
  conversationId: Id.nullable(),
  receivedAt: Instant,
  appliedAt: Instant.nullable(),
})
export type Inbound = z.infer<typeof Inbound>

export const Outbound = z.object({
  id: Id,
  channel: Channel,
  mailbox: z.object({ id: Id, address: z.string() }).nullable(),
  providerIdentity: z.string(),
  state: OutboundState,
  attempts: z.number().int(),
  reason: z.string().nullable(),
  recipients: z.array(z.string()),
  subject: z.string().nullable(),
  conversationId: Id.nullable(),
  createdAt: Instant,
  dueAt: Instant,
  sentAt: Instant.nullable(),
})
export type Outbound = z.infer<typeof Outbound>

export const InboundQuery = PageQuery.extend({ state: InboundState.optional(), mailboxId: Id.optional() })
/** `state` may be given several times: contacts in any of these states. */
export const OutboundQuery = PageQuery.extend({
  state: z.union([OutboundState, z.array(OutboundState).max(OutboundState.options.length)]).optional(),
})
/** What waits for a person. */
export const LedgerCounts = z.object({
  inFailed: z.number().int(),
  outFailed: z.number().int(),
  outUnknown: z.number().int(),
})
export type LedgerCounts = z.infer<typeof LedgerCounts>
/** The raw source as text, bytes outside ASCII shown as they are read by Latin-1, cut at `truncated`. */
export const RawSource = z.object({ source: z.string(), bytes: z.number().int(), truncated: z.boolean() })

export const FailedJob = z.object({
  id: z.string(),
  task: z.string(),
  attempts: z.number().int(),
  maxAttempts: z.number().int(),
  error: z.string(),
  createdAt: Instant,
  nextRunAt: Instant,
})
export type FailedJob = z.infer<typeof FailedJob>
