import { z } from 'zod'
import { Id, Instant } from './common.ts'
import { Actor, type EventName } from './events.ts'

/**
 * The events that leave by webhooks: what happens to conversations, customers and their mail, and to those who work
 * here. Sign-ins, tokens and settings stay in the audit trail.
 */
export const webhookEvents = [
  'conversation.opened',
  'message.received',
  'reply.written',
  'reply.undone',
  'note.written',
  'message.forwarded',
  'forward.undone',
  'conversation.assigned',
  'conversation.tagged',
  'conversation.moved',
  'conversation.merged',
  'conversation.merge_undone',
  'conversation.split',
  'conversation.split_undone',
  'delivery.changed',
  'mail.returned',
  'contact.failed',
  'contact.set_apart',
  'customer.created',
  'customer.changed',
  'customer.address_marked',
  'tag.created',
  'tag.changed',
  'tag.removed',
  'member.joined',
  'member.changed',
] as const satisfies readonly EventName[]

export const WebhookEvent = z.enum(webhookEvents)
export type WebhookEvent = z.infer<typeof WebhookEvent>

/** What is sent by itself, so that somebody can see whether it arrives. */
export const testEvent = 'webhook.test'
const SentEvent = z.enum([...webhookEvents, testEvent])

/**
 * The body of a webhook: an event of the log as it stands there. It holds ids and no texts; whoever wants to know more
 * asks the API, with a token that is allowed to.
 */
export const WebhookPayload = z.object({
  type: SentEvent,
  timestamp: Instant,
  workspaceId: Id,
  /** The place in the log, by which events can be put in order; null for a test. */
  position: z.number().int().nullable(),
  actor: Actor,
  data: z.record(z.string(), z.unknown()),
})
export type WebhookPayload = z.infer<typeof WebhookPayload>

/** Why nothing is sent to it any more: somebody said so, it failed for a day, or its server said that it is gone. */
export const WebhookOff = z.enum(['person', 'failing', 'gone'])
export type WebhookOff = z.infer<typeof WebhookOff>

export const Webhook = z.object({
  id: Id,
  address: z.string(),
  description: z.string(),
  events: z.array(WebhookEvent),
  active: z.boolean(),
  off: z.object({ reason: WebhookOff, at: Instant }).nullable(),
  /** Since when every try has failed; null while it works. */
  failingSince: Instant.nullable(),
  /** Until when the secret before the present one signs as well. */
  previousSecretUntil: Instant.nullable(),
  createdBy: z.string().nullable(),
  createdAt: Instant,
})
export type Webhook = z.infer<typeof Webhook>

const Address = z.url({ protocol: /^https?$/ }).max(2000)
const Description = z.string().trim().max(200)
const Events = z
  .array(WebhookEvent)
  .min(1)
  .transform((events) => [...new Set(events)])

export const WebhookDraft = z.strictObject({
  address: Address,
  description: Description.default(''),
  events: Events,
})
export const WebhookChange = z.strictObject({
  address: Address.optional(),
  description: Description.optional(),
  events: Events.optional(),
  active: z.boolean().optional(),
})

/** `secret` is shown once and never again. */
export const WebhookMade = Webhook.extend({ secret: z.string() })

export const DeliveryStateOfWebhook = z.enum(['waiting', 'delivered', 'failed'])
export type DeliveryStateOfWebhook = z.infer<typeof DeliveryStateOfWebhook>

/** One try to deliver it. Without a status nobody answered, or not in time. */
export const WebhookTry = z.object({
  at: Instant,
  status: z.number().int().nullable(),
  durationMs: z.number().int(),
  reason: z.enum(['no_answer', 'timed_out']).nullable(),
  /** The first part of what was answered. */
  answer: z.string(),
})
export type WebhookTry = z.infer<typeof WebhookTry>

export const WebhookDelivery = z.object({
  /** Also the `webhook-id`, the same with every try. */
  id: Id,
  event: SentEvent,
  state: DeliveryStateOfWebhook,
  createdAt: Instant,
  attempts: z.number().int(),
  last: WebhookTry.nullable(),
  nextTryAt: Instant.nullable(),
})
export type WebhookDelivery = z.infer<typeof WebhookDelivery>

export const WebhookDeliveryInFull = WebhookDelivery.extend({ body: z.string(), tries: z.array(WebhookTry) })
export type WebhookDeliveryInFull = z.infer<typeof WebhookDeliveryInFull>

export const ResendFailed = z.strictObject({ since: Instant })
export const Resent = z.object({ count: z.number().int() })
export const WebhookDeliveryParams = z.strictObject({ id: Id, deliveryId: Id })
