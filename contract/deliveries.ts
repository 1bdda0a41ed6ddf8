import { z } from 'zod'
import { Id, Instant } from './common.ts'

/** How far something on its way out has come. */
export const OutboundState = z.enum(['held', 'queued', 'sending', 'sent', 'failed', 'unknown', 'cancelled'])
export type OutboundState = z.infer<typeof OutboundState>

/** What stands behind a message that went out: the row of the ledger that carries it. */
export const Delivery = z.object({
  id: Id,
  state: OutboundState,
  /** Until when the reply can be taken back. */
  undoUntil: Instant.nullable(),
  reason: z.string().nullable(),
})
