import {
  DeliveryStateOfWebhook,
  Done,
  done,
  Id,
  IdParams,
  PageQuery,
  page,
  ResendFailed,
  Resent,
  Webhook,
  WebhookChange,
  WebhookDelivery,
  WebhookDeliveryInFull,
  WebhookDeliveryParams,
  WebhookDraft,
  WebhookMade,
} from '@madoguchi/contract'
import { z } from 'zod'
import { decodeCursor, problem, type Router, TimeAndId, toPage } from '#platform/http/index.ts'
import {
  accessWebhook,
  changeWebhook,
  createWebhook,
  removeWebhook,
  resend,
  resendFailed,
  rotateSecret,
  sendTest,
} from './actions.ts'
import { findDelivery, listDeliveries, listWebhooks } from './queries.ts'
import { viewDelivery, viewDeliveryInFull, viewWebhook } from './views.ts'

const permission = 'webhook.manage'
const LogQuery = PageQuery.extend({ state: DeliveryStateOfWebhook.optional() })

export function routes(app: Router): void {
  app.get(
    '/webhooks',
    { permission, answer: page(Webhook), summary: 'The webhooks, oldest first; all on one page.' },
    async ({ ctx }) => {
      const rows = await ctx.transaction(listWebhooks)
      return { items: rows.map((row) => viewWebhook(row, ctx.now())), next: null }
    },
  )

  app.post(
    '/webhooks',
    {
      permission,
      body: WebhookDraft,
      answer: WebhookMade,
      answersSecret: true,
      status: 201,
      summary: 'Add a webhook. Its secret is in this answer and never shown again.',
    },
    async ({ ctx, body }) => {
      const { webhook, secret } = await createWebhook(ctx, body)
      return { ...viewWebhook(webhook, ctx.now()), secret }
    },
  )

  app.get(
    '/webhooks/:id',
    { permission, params: IdParams, answer: Webhook, summary: 'One webhook.' },
    async ({ ctx, params }) => viewWebhook(await ctx.transaction((tx) => accessWebhook(tx, params.id)), ctx.now()),
  )

  app.patch(
    '/webhooks/:id',
    {
      permission,
      params: IdParams,
      body: WebhookChange,
      answer: Webhook,
      summary: 'Change its address, events or description, or switch it on or off.',
    },
    async ({ ctx, params, body }) => viewWebhook(await changeWebhook(ctx, params.id, body), ctx.now()),
  )

  app.delete(
    '/webhooks/:id',
    { permission, params: IdParams, answer: Done, summary: 'Remove a webhook with its log of deliveries.' },
    async ({ ctx, params }) => {
      await removeWebhook(ctx, params.id)
      return done
    },
  )

  app.post(
    '/webhooks/:id/secret',
    {
      permission,
      params: IdParams,
      answer: WebhookMade,
      answersSecret: true,
      summary: 'Give it a new secret. For a day the one before it signs as well.',
    },
    async ({ ctx, params }) => {
      const { webhook, secret } = await rotateSecret(ctx, params.id)
      return { ...viewWebhook(webhook, ctx.now()), secret }
    },
  )

  app.post(
    '/webhooks/:id/test',
    {
      permission,
      params: IdParams,
      answer: z.object({ deliveryId: Id }),
      perMinute: 30,
      summary: 'Send a test event. The log of deliveries shows what came of it.',
    },
    async ({ ctx, params }) => ({ deliveryId: await sendTest(ctx, params.id) }),
  )

  app.post(
    '/webhooks/:id/resend-failed',
    {
      permission,
      params: IdParams,
      body: ResendFailed,
      answer: Resent,
      summary: 'Send again what did not arrive since a time.',
    },
    async ({ ctx, params, body }) => ({ count: await resendFailed(ctx, params.id, new Date(body.since)) }),
  )

  app.get(
    '/webhooks/:id/deliveries',
    {
      permission,
      params: IdParams,
      query: LogQuery,
      answer: page(WebhookDelivery),
      summary: 'What was sent to it in the last 30 days, newest first.',
    },
    async ({ ctx, params, query: { cursor, limit, state } }) => {
      const before = decodeCursor(cursor, TimeAndId)
      const rows = await ctx.transaction(async (tx) => {
        await accessWebhook(tx, params.id)
        return listDeliveries(tx, params.id, state, limit, before)
      })
      return toPage(rows, limit, viewDelivery, (row) => [row.created_at.toISOString(), row.id])
    },
  )

  app.get(
    '/webhooks/:id/deliveries/:deliveryId',
    {
      permission,
      params: WebhookDeliveryParams,
      answer: WebhookDeliveryInFull,
      summary: 'One delivery with its body and its tries, the last one first.',
    },
    async ({ ctx, params }) => {
      const row = await ctx.transaction((tx) => findDelivery(tx, params.id, params.deliveryId))
      if (!row) throw problem('not_found')
      return viewDeliveryInFull(row)
    },
  )

  app.post(
    '/webhooks/:id/deliveries/:deliveryId/resend',
    { permission, params: WebhookDeliveryParams, answer: Done, summary: 'Send it again, under the same webhook-id.' },
    async ({ ctx, params }) => {
      await resend(ctx, params.id, params.deliveryId)
      return done
    },
  )
}
