import type { WebhookTry } from '@madoguchi/contract'
import { type Ctx, type Services, systemCtx } from '#platform/context.ts'
import type { Tx } from '#platform/db/index.ts'
import { OutgoingFailed } from '#platform/outgoing/index.ts'
import { unseal } from '#platform/seal.ts'
import { enqueueLane } from './lane.ts'
import { type Made, noteResults } from './note-results.ts'
import { type DeliveryRow, firstWaiting, listDue, lockWebhook, type WebhookRow } from './queries.ts'
import { answerBytes, outcomeOf, readableStart, tryLimitMs } from './rules.ts'
import { signedHeaders } from './signature.ts'

/** Then the next job goes on: a process that is told to end does not wait for a long row of deliveries. */
const longestRunMs = 5_000
/** As many are noted together; a process that is killed meanwhile sends them again, under the same ids. */
const mostAtOnce = 20

/** Delivers what is due for one webhook, one after the other, until one fails or nothing is due. */
export async function deliverDue(services: Services, payload: Record<string, string>): Promise<void> {
  const { workspaceId = '', webhookId = '' } = payload
  const ctx = systemCtx(services, workspaceId)
  const end = performance.now() + longestRunMs
  for (;;) {
    const due = await ctx.transaction((tx) => takeDue(tx, webhookId))
    if (!due) return
    const made: Made[] = []
    for (const delivery of due.deliveries) {
      made.push({ delivery, result: await tryOnce(ctx, due.webhook, delivery) })
      if (!isGood(made.at(-1)) || performance.now() > end) break
    }
    await ctx.transaction((tx) => noteResults(ctx, webhookId, made).then(() => goOnWhenDue(tx, webhookId)))
    if (!isGood(made.at(-1)) || performance.now() > end) return
  }
}

const isGood = (made: Made | undefined): boolean => made !== undefined && outcomeOf(made.result) === 'delivered'

/** Null when there is nothing to do now. What is due later gets its job. */
async function takeDue(tx: Tx, webhookId: string) {
  const webhook = await lockWebhook(tx, webhookId)
  if (webhook?.off_reason !== null || (webhook.rests_until && webhook.rests_until > tx.now)) {
    await goOnWhenDue(tx, webhookId)
    return null
  }
  const deliveries = await listDue(tx, webhookId, mostAtOnce)
  if (deliveries.length > 0) return { webhook, deliveries }
  await goOnWhenDue(tx, webhookId)
  return null
}

/** The job of its lane for the time at which there is something to do again. */
async function goOnWhenDue(tx: Tx, webhookId: string): Promise<void> {
  const webhook = await lockWebhook(tx, webhookId)
  const next = webhook?.off_reason === null ? await firstWaiting(tx, webhookId) : undefined
  if (next?.due_at) enqueueLane(tx, webhookId, later(next.due_at, webhook?.rests_until ?? null))
}

const later = (one: Date, other: Date | null): Date => (other !== null && other > one ? other : one)

/**
 * Asks the address once. Who has no answer learns whether it took too long and nothing else: what stands behind a
 * name, or that it leads to the inside, is not told.
 */
async function tryOnce({ services, now }: Ctx, webhook: WebhookRow, delivery: DeliveryRow): Promise<WebhookTry> {
  const at = now()
  const began = performance.now()
  const madeOf = (result: Pick<WebhookTry, 'status' | 'reason' | 'answer'>): WebhookTry => ({
    at: at.toISOString(),
    durationMs: Math.round(performance.now() - began),
    ...result,
  })
  const { id, body } = delivery
  const headers = signedHeaders(id, at, body, secretsOf(webhook, at, services.config.secret))
  try {
    const { status, start } = await services.outgoing.post(webhook.address, {
      body,
      headers: { 'content-type': 'application/json', ...headers },
      maxBytes: answerBytes,
      timeoutMs: tryLimitMs,
    })
    return madeOf({ status, reason: null, answer: readableStart(start.toString('utf8')) })
  } catch (error) {
    if (!(error instanceof OutgoingFailed)) throw error
    const timedOut = performance.now() - began >= tryLimitMs
    return madeOf({ status: null, reason: timedOut ? 'timed_out' : 'no_answer', answer: '' })
  }
}

/** The present secret first, then the one before it while it still counts. */
function secretsOf(webhook: WebhookRow, now: Date, secret: string): string[] {
  const { secret_sealed: present, previous_secret_sealed: previous, previous_until: until } = webhook
  const opened = [unseal(present, secret)]
  if (previous !== null && until !== null && until > now) opened.push(unseal(previous, secret))
  const good = opened.filter((text) => text !== null)
  if (good.length === 0) throw new Error('the secret of a webhook was sealed by another installation')
  return good
}
