import { roleAllows, type WebhookTry } from '@madoguchi/contract'
import { tellMembers, tellOwners } from '#features/ground/notices/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import {
  type DeliveryRow,
  findDelivery,
  lockWebhook,
  noteTry,
  stopWaiting,
  updateWebhook,
  type WebhookRow,
} from './queries.ts'
import { isTest, nextTryAt, outcomeOf, restAfter, triesKept, whyOff } from './rules.ts'

/** A try to deliver, and what came of it. */
export type Made = { delivery: DeliveryRow; result: WebhookTry }

/** Writes down what came of some tries: of each delivery, and of the webhook, which may have failed for too long. */
export const noteResults = (ctx: Ctx, webhookId: string, made: Made[]): Promise<void> =>
  ctx.transaction(async (tx) => {
    for (const { delivery, result } of made) await noteResult(tx, webhookId, delivery.id, result)
  })

async function noteResult(tx: Tx, webhookId: string, deliveryId: string, result: WebhookTry): Promise<void> {
  const webhook = await lockWebhook(tx, webhookId)
  const delivery = await findDelivery(tx, webhookId, deliveryId)
  // Removed while it was on its way.
  if (!webhook || !delivery) return
  const outcome = outcomeOf(result)
  if (outcome === 'delivered') {
    await noteTry(tx, delivery, result, triesKept, { state: 'delivered', due_at: null })
    if (webhook.failures > 0) await updateWebhook(tx, webhookId, healthy)
    return
  }
  const next = nextTryAt(delivery.event, delivery.attempts + 1, tx.now, Math.random())
  // Switched off meanwhile: nothing waits any more.
  const dueAt = webhook.off_reason === null ? next : null
  await noteTry(tx, delivery, result, triesKept, { state: dueAt ? 'waiting' : 'failed', due_at: dueAt })
  if (isTest(delivery.event) || webhook.off_reason !== null) return
  const failures = webhook.failures + 1
  const failingSince = webhook.failing_since ?? tx.now
  const rests = new Date(tx.now.getTime() + restAfter(failures, Math.random()))
  await updateWebhook(tx, webhookId, { failures, failing_since: failingSince, rests_until: rests })
  const reason = whyOff(outcome, failingSince, tx.now)
  if (reason) await switchOff(tx, webhook, reason)
}

/** As it is while everything arrives. */
export const healthy = { failures: 0, failing_since: null, rests_until: null }

/** Whoever made it is told; where they are gone or may not mend it, the owners are. */
async function switchOff(tx: Tx, webhook: WebhookRow, reason: 'failing' | 'gone'): Promise<void> {
  await updateWebhook(tx, webhook.id, { off_reason: reason, off_at: tx.now })
  await stopWaiting(tx, webhook.id)
  announce(tx, 'webhook.switched_off', { webhookId: webhook.id, reason })
  const notice = reason === 'gone' ? 'webhook_gone' : 'webhook_failing'
  const { created_by: maker, creator_role: role, creator_active: active, address } = webhook
  const canMend = active && role !== null && roleAllows(role, 'webhook.manage')
  if (maker !== null && canMend) tellMembers(tx, [maker], notice, { address })
  else await tellOwners(tx, notice, { address })
}
