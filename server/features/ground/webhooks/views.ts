import {
  type Webhook,
  type WebhookDelivery,
  type WebhookDeliveryInFull,
  WebhookEvent,
  WebhookTry,
} from '@madoguchi/contract'
import type { DeliveryRow, WebhookRow } from './queries.ts'

export const viewWebhook = (row: WebhookRow, now: Date): Webhook => ({
  id: row.id,
  address: row.address,
  description: row.description,
  // An event that a later version gave up is no longer shown; it also sends nothing.
  events: WebhookEvent.options.filter((event) => row.events.includes(event)),
  active: row.off_reason === null,
  off: row.off_reason && row.off_at ? { reason: row.off_reason, at: row.off_at.toISOString() } : null,
  failingSince: row.failing_since?.toISOString() ?? null,
  previousSecretUntil: row.previous_until && row.previous_until > now ? row.previous_until.toISOString() : null,
  createdBy: row.creator_name,
  createdAt: row.created_at.toISOString(),
})

const triesOf = (row: DeliveryRow): WebhookTry[] => WebhookTry.array().parse(row.tries)

export function viewDelivery(row: DeliveryRow): WebhookDelivery {
  const tries = triesOf(row)
  return {
    id: row.id,
    event: row.event as WebhookDelivery['event'],
    state: row.state,
    createdAt: row.created_at.toISOString(),
    attempts: tries.length,
    last: tries.at(-1) ?? null,
    nextTryAt: row.due_at?.toISOString() ?? null,
  }
}

export const viewDeliveryInFull = (row: DeliveryRow): WebhookDeliveryInFull => ({
  ...viewDelivery(row),
  body: row.body,
  tries: triesOf(row).toReversed(),
})
