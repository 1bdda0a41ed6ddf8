import { enqueue, type Tx } from '#platform/db/index.ts'

/** One job at a time delivers for a webhook, whatever waits: a slow one holds up nobody but itself. */
export const laneTask = 'deliver_webhooks'

export function enqueueLane(tx: Tx, webhookId: string, at: Date): void {
  const lane = `webhook:${webhookId}`
  // Many events of one transaction are one reason to look.
  if (tx.jobs.some(({ options }) => options.key === lane)) return
  enqueue(tx, laneTask, { webhookId }, { queue: lane, key: lane, runAt: at })
}
