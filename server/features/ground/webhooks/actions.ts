import { testEvent, type WebhookChange, type WebhookDraft, type WebhookPayload } from '@madoguchi/contract'
import type { z } from 'zod'
import type { Ctx, Services } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { startReading, stopReading } from '#platform/events/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import { seal } from '#platform/seal.ts'
import { enqueueLane } from './lane.ts'
import { healthy } from './note-results.ts'
import {
  deleteWebhook,
  findWebhook,
  insertDeliveries,
  insertWebhook,
  listWebhooks,
  lockWebhook,
  sendAgain,
  sendFailedAgain,
  stopWaiting,
  updateWebhook,
  type WebhookRow,
} from './queries.ts'
import { reader } from './reader.ts'
import { mostWebhooks, overlapMs } from './rules.ts'
import { newSecret } from './signature.ts'

type Made = { webhook: WebhookRow; secret: string }

export const createWebhook = (ctx: Ctx, draft: z.output<typeof WebhookDraft>): Promise<Made> =>
  ctx.transaction(async (tx) => {
    requireAddress(ctx.services, draft.address)
    if ((await listWebhooks(tx)).length >= mostWebhooks) throw problem('webhooks_full', { count: mostWebhooks })
    const id = newId()
    const secret = newSecret()
    const secret_sealed = seal(secret, ctx.services.config.secret)
    await insertWebhook(tx, { id, ...draft, secret_sealed, createdBy: ctx.memberId })
    await startReading(tx, reader)
    announce(tx, 'webhook.created', { webhookId: id })
    return { webhook: await accessWebhook(tx, id), secret }
  })

/** Switching off ends what waits; switching on begins as if nothing had failed. */
export const changeWebhook = (ctx: Ctx, id: string, change: z.output<typeof WebhookChange>) =>
  ctx.transaction(async (tx) => {
    const webhook = await lockedWebhook(tx, id)
    if (change.address !== undefined) requireAddress(ctx.services, change.address)
    const { active, address, description, events } = change
    const turned = active !== undefined && active !== (webhook.off_reason === null)
    const fields = {
      ...(address === undefined ? {} : { address }),
      ...(description === undefined ? {} : { description }),
      ...(events === undefined ? {} : { events }),
      ...(turned && active ? { off_reason: null, off_at: null, ...healthy } : {}),
      ...(turned && !active ? { off_reason: 'person' as const, off_at: tx.now } : {}),
    }
    if (Object.keys(fields).length === 0) return webhook
    await updateWebhook(tx, id, fields)
    if (turned && !active) await stopWaiting(tx, id)
    announce(tx, 'webhook.changed', { webhookId: id, fields: Object.keys(change) })
    return accessWebhook(tx, id)
  })

export const removeWebhook = (ctx: Ctx, id: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    await accessWebhook(tx, id)
    // Before the webhook: the reader, too, takes first its cursor and then webhooks.
    if ((await listWebhooks(tx)).length === 1) await stopReading(tx, reader)
    await deleteWebhook(tx, id)
    announce(tx, 'webhook.removed', { webhookId: id })
  })

/** For a day both secrets sign, so that the other side can change over without losing anything. */
export const rotateSecret = (ctx: Ctx, id: string): Promise<Made> =>
  ctx.transaction(async (tx) => {
    const { secret_sealed: previous } = await lockedWebhook(tx, id)
    const secret = newSecret()
    await updateWebhook(tx, id, {
      secret_sealed: seal(secret, ctx.services.config.secret),
      previous_secret_sealed: previous,
      previous_until: new Date(tx.now.getTime() + overlapMs),
    })
    announce(tx, 'webhook.secret_changed', { webhookId: id })
    return { webhook: await accessWebhook(tx, id), secret }
  })

/** A delivery like any other, but tried only once. Its id is returned, by which it can be followed. */
export const sendTest = (ctx: Ctx, id: string): Promise<string> =>
  ctx.transaction(async (tx) => {
    await requireOn(tx, id)
    const deliveryId = newId()
    const body: WebhookPayload = {
      type: testEvent,
      timestamp: tx.now.toISOString(),
      workspaceId: tx.workspaceId,
      position: null,
      actor: tx.actor,
      data: {},
    }
    await insertDeliveries(tx, [{ id: deliveryId, webhookId: id, event: testEvent, body: JSON.stringify(body) }])
    await wakeLane(tx, id)
    return deliveryId
  })

/** Under the same `webhook-id`: whoever has it already can tell. */
export const resend = (ctx: Ctx, id: string, deliveryId: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    await requireOn(tx, id)
    if (!(await sendAgain(tx, id, deliveryId))) throw problem('not_found')
    await wakeLane(tx, id)
  })

export const resendFailed = (ctx: Ctx, id: string, since: Date): Promise<number> =>
  ctx.transaction(async (tx) => {
    await requireOn(tx, id)
    const count = await sendFailedAgain(tx, id, since)
    await wakeLane(tx, id)
    return count
  })

/** Who asks for it by hand does not wait until the lane has rested. */
async function wakeLane(tx: Tx, id: string): Promise<void> {
  await updateWebhook(tx, id, { rests_until: null })
  enqueueLane(tx, id, tx.now)
}

export async function accessWebhook(tx: Tx, id: string): Promise<WebhookRow> {
  const webhook = await findWebhook(tx, id)
  if (!webhook) throw problem('not_found')
  return webhook
}

async function lockedWebhook(tx: Tx, id: string): Promise<WebhookRow> {
  const webhook = await lockWebhook(tx, id)
  if (!webhook) throw problem('not_found')
  return webhook
}

async function requireOn(tx: Tx, id: string): Promise<void> {
  const { off_reason: off } = await lockedWebhook(tx, id)
  if (off !== null) throw problem('webhook_off')
}

function requireAddress({ outgoing, config }: Services, address: string): void {
  if (!outgoing.mayPost(address)) throw problem('webhook_address_refused', { ports: config.outgoingPorts.join(', ') })
}
