import type { Ctx } from '#platform/context.ts'
import type { Resumption } from '#platform/jobs/index.ts'
import { enqueueApply, enqueueRetry } from './enqueue-apply.ts'
import { announceDelivery, enqueueSend } from './outgoing.ts'
import { lockUnsent, updateOutgoing } from './queries/outgoing.ts'
import { contactsToApply } from './queries/waiting.ts'
import { afterRestore } from './rules.ts'

/** What came in is applied; what was to leave leaves, unless it may have left already: then a person decides. */
export const resume = (ctx: Ctx, resumption: Resumption): Promise<void> =>
  ctx.transaction(async (tx) => {
    const toApply = await contactsToApply(tx)
    const waiting = toApply.filter(({ state }) => state === 'received')
    for (const accountId of new Set(waiting.map((contact) => contact.accountId))) enqueueApply(tx, accountId)
    for (const { id, state } of toApply) if (state === 'failed') enqueueRetry(tx, id)
    for (const { id, state, due_at: dueAt, lease_until: leaseUntil } of await lockUnsent(tx)) {
      const next = afterRestore({ state, dueAt, leaseUntil }, resumption)
      if (next === 'send') enqueueSend(tx, id, dueAt)
      if (next !== 'ask') continue
      const change = { state: 'unknown', reason: 'restored', lease_until: null } as const
      announceDelivery(tx, await updateOutgoing(tx, id, change))
    }
  })
