import type { LoggedEvent, WebhookPayload } from '@madoguchi/contract'
import type { Tx } from '#platform/db/index.ts'
import type { Reader } from '#platform/events/index.ts'
import { newId } from '#platform/ids.ts'
import { enqueueLane } from './lane.ts'
import { holdActive, insertDeliveries } from './queries.ts'
import { isSent } from './rules.ts'

/** Follows the log while the workspace has webhooks, and writes down what is to be delivered, in its order. */
export const reader: Reader = { name: 'webhooks', handle: writeDeliveries, waits: true }

async function writeDeliveries(tx: Tx, events: LoggedEvent[]): Promise<void> {
  const sent = events.filter(({ name }) => isSent(name))
  if (sent.length === 0) return
  const webhooks = await holdActive(tx)
  const deliveries = sent.flatMap((event) => deliveriesOf(tx, event, webhooks))
  if (deliveries.length === 0) return
  await insertDeliveries(tx, deliveries)
  for (const webhookId of new Set(deliveries.map((one) => one.webhookId))) enqueueLane(tx, webhookId, tx.now)
}

function deliveriesOf(tx: Tx, event: LoggedEvent, webhooks: Awaited<ReturnType<typeof holdActive>>) {
  const wanting = webhooks.filter(({ events }) => events.includes(event.name))
  const body = wanting.length === 0 ? '' : bodyOf(tx, event)
  return wanting.map(({ id: webhookId }) => ({ id: newId(), webhookId, event: event.name, body }))
}

function bodyOf({ workspaceId }: Tx, { name, at, position, actor, data }: LoggedEvent): string {
  const payload = { type: name, timestamp: at, workspaceId, position, actor, data }
  return JSON.stringify(payload satisfies Omit<WebhookPayload, 'type'> & { type: string })
}
