import { type Ctx, type Services, systemCtx } from '#platform/context.ts'
import { enqueue } from '#platform/db/index.ts'
import type { Jobs } from '#platform/jobs/index.ts'
import type { Channel, Channels, Outgoing, SendResult } from './channel.ts'
import { announceDelivery, enqueueSend, sendTask } from './outgoing.ts'
import { lockOutgoing, type OutRow, updateOutgoing } from './queries/outgoing.ts'
import { isCancellable, leaseMs, nextStep } from './rules.ts'

const leaseTask = 'end_send_lease'

export const jobs = (services: Services, channels: Channels): Jobs => ({
  async [sendTask]({ workspaceId = '', outboundId = '' }) {
    const ctx = systemCtx(services, workspaceId)
    const row = await beginSending(ctx, outboundId)
    if (!row) return
    const result = await send(ctx, channels[row.channel], row)
    await noteResult(ctx, outboundId, result)
  },

  // A process that was killed while sending can no longer say what happened; nobody repeats it blindly.
  async [leaseTask]({ workspaceId = '', outboundId = '' }) {
    await systemCtx(services, workspaceId).transaction(async (tx) => {
      const row = await lockOutgoing(tx, outboundId)
      if (row?.state !== 'sending' || !row.lease_until || row.lease_until > tx.now) return
      announceDelivery(
        tx,
        await updateOutgoing(tx, outboundId, { state: 'unknown', reason: 'interrupted', lease_until: null }),
      )
    })
  },
})

/** Takes the row for this process, or null when there is nothing to send (any more, or yet). */
const beginSending = (ctx: Ctx, outboundId: string) =>
  ctx.transaction(async (tx): Promise<OutRow | null> => {
    const row = await lockOutgoing(tx, outboundId)
    if (!row || !isCancellable(row.state)) return null
    if (row.due_at > tx.now) {
      enqueueSend(tx, outboundId, row.due_at)
      return null
    }
    const leaseUntil = new Date(tx.now.getTime() + leaseMs)
    enqueue(tx, leaseTask, { outboundId }, { runAt: leaseUntil, key: `${leaseTask}:${outboundId}` })
    const taken = await updateOutgoing(tx, outboundId, {
      state: 'sending',
      attempts: row.attempts + 1,
      lease_until: leaseUntil,
    })
    announceDelivery(tx, taken)
    return taken
  })

async function send(ctx: Ctx, channel: Channel, row: OutRow): Promise<SendResult> {
  const { services, workspaceId } = ctx
  // Only `recordOutgoing` writes payloads.
  const outgoing = row.payload as unknown as Outgoing
  let raw: Buffer
  try {
    raw = await channel.compose(ctx, row.provider_identity, outgoing)
    const { key } = await services.files.put(workspaceId, raw)
    await ctx.transaction((tx) => updateOutgoing(tx, row.id, { storage_key: key }))
  } catch (error) {
    services.log.error({ err: String(error), outboundId: row.id }, 'a message could not be composed')
    return { state: 'failed', permanent: false, reason: 'not_composed' }
  }
  return channel.send(services, row.provider_identity, outgoing, raw)
}

const noteResult = (ctx: Ctx, outboundId: string, result: SendResult) =>
  ctx.transaction(async (tx) => {
    const row = await lockOutgoing(tx, outboundId)
    // The lease may have run out meanwhile; what is known now is better than `unknown`.
    if (!row || (row.state !== 'sending' && row.state !== 'unknown')) return
    const { state, retryInSeconds } = nextStep(result, row.attempts)
    const dueAt = retryInSeconds === null ? row.due_at : new Date(tx.now.getTime() + retryInSeconds * 1000)
    if (state === 'queued') enqueueSend(tx, outboundId, dueAt)
    const changed = await updateOutgoing(tx, outboundId, {
      state,
      reason: result.reason,
      due_at: dueAt,
      lease_until: null,
      ...(state === 'sent' ? { sent_at: tx.now } : {}),
    })
    announceDelivery(tx, changed)
  })
