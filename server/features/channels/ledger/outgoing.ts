import type { OutboundState } from '@madoguchi/contract'
import type { Ctx } from '#platform/context.ts'
import { announce, enqueue, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import type { Outgoing } from './channel.ts'
import { insertOutgoing, lockOutgoing, lockScheduled, type OutRow, updateOutgoing } from './queries/outgoing.ts'
import { isCancellable, isResendable, leastScheduledMs } from './rules.ts'

export const sendTask = 'send_contact'

type NewOutgoing = {
  channel: 'email'
  accountId: string | null
  /** Our public name of the message: fixed now, the same in every try. */
  publicId: string
  outgoing: Outgoing
  conversationId: string | null
  messageId: string | null
  /** Null: it leaves at once. */
  heldUntil: Date | null
  /** Its text opens something for its reader, so nobody else is shown its source. */
  confidential?: boolean
}

/** Writes down that something is to leave, with the transaction; a job sends it. Returns the ledger's id. */
export async function recordOutgoing(tx: Tx, { heldUntil, ...row }: NewOutgoing): Promise<string> {
  const id = newId()
  const dueAt = heldUntil ?? tx.now
  await insertOutgoing(tx, { ...row, id, state: heldUntil ? 'held' : 'queued', dueAt })
  enqueueSend(tx, id, dueAt)
  return id
}

export const enqueueSend = (tx: Tx, outboundId: string, dueAt: Date): void =>
  enqueue(tx, sendTask, { outboundId }, { runAt: dueAt, key: `${sendTask}:${outboundId}`, maxAttempts: 25 })

/** Tells those who show the message. What belongs to no conversation has no screen but the ledger's. */
export function announceDelivery(tx: Tx, row: OutRow): void {
  if (!row.conversation_id || !row.message_id) return
  const { conversation_id: conversationId, message_id: messageId, id: outboundId, state: to } = row
  announce(tx, 'delivery.changed', { conversationId, messageId, outboundId, to })
}

/** Calls it back before it leaves. Refuses with `too_late_to_undo` once it has begun to. */
export async function cancelOutgoing(tx: Tx, id: string): Promise<void> {
  const row = await lockOutgoing(tx, id)
  if (!row) throw problem('not_found')
  if (!isCancellable(row.state)) throw problem('too_late_to_undo')
  announceDelivery(tx, await updateOutgoing(tx, id, { state: 'cancelled' }))
}

/** Stops what waits for its time, since it may no longer be the right answer. True when there was something. */
export async function stopScheduled(tx: Tx, conversationId: string): Promise<boolean> {
  const waiting = await lockScheduled(tx, conversationId, leastScheduledMs)
  for (const { id } of waiting)
    announceDelivery(tx, await updateOutgoing(tx, id, { state: 'cancelled', reason: 'customer_wrote' }))
  return waiting.length > 0
}

const decide = (
  ctx: Ctx,
  id: string,
  allowed: (state: OutboundState) => boolean,
  change: (tx: Tx, row: OutRow) => Promise<OutRow>,
) =>
  ctx.transaction(async (tx) => {
    const row = await lockOutgoing(tx, id)
    if (!row) throw problem('not_found')
    if (!allowed(row.state)) throw problem('not_resendable')
    const changed = await change(tx, row)
    announceDelivery(tx, changed)
    return changed
  })

/** A person sends it again, under the same public name. */
export const resend = (ctx: Ctx, id: string) =>
  decide(ctx, id, isResendable, async (tx) => {
    enqueueSend(tx, id, tx.now)
    return updateOutgoing(tx, id, { state: 'queued', reason: null, attempts: 0, due_at: tx.now })
  })

/** A person found out that it had arrived. */
export const markSent = (ctx: Ctx, id: string) =>
  decide(
    ctx,
    id,
    (state) => state === 'unknown',
    (tx) => updateOutgoing(tx, id, { state: 'sent', reason: null, sent_at: tx.now }),
  )

/** A person gives it up. */
export const giveUp = (ctx: Ctx, id: string) =>
  decide(
    ctx,
    id,
    (state) => isCancellable(state) || isResendable(state),
    (tx) => updateOutgoing(tx, id, { state: 'cancelled' }),
  )
