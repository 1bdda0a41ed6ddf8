import type { LoggedEvent, WebhookPayload } from '@madoguchi/contract'
import type { Tx } from '#platform/db/index.ts'
import type { Reader } from '#platform/events/index.ts'
import { newId } from '#platform/ids.ts'
import { enqueueLane } from './lane.ts'
import { insertDeliveries, webhooksFor } from './queries.ts'
import { isSent } from './rules.ts'

/** Follows the log while the workspace has webhooks, and writes down what is to be delivered, in its order. */
export const reader: Reader = { name: 'webhooks', handle: writeDeliveries, waits: true }

async function writeDeliveries(tx: Tx, event: LoggedEvent): Promise<void> {
  if (!isSent(event.name)) return
  const wanting = await webhooksFor(tx, event.name)
  if (wanting.length === 0) return
  const body = bodyOf(tx, event)
  await insertDeliveries(
    tx,
    wanting.map((webhookId) => ({ id: newId(), webhookId, event: event.name, body })),
  )
  for (const webhookId of wanting) enqueueLane(tx, webhookId, tx.now)
}

function bodyOf({ workspaceId }: Tx, { name, at, position, actor, data }: LoggedEvent): string {
  const payload = { type: name, timestamp: at, workspaceId, position, actor, data }
  return JSON.stringify(payload satisfies Omit<WebhookPayload, 'type'> & { type: string })
}
