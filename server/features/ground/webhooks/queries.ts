import type { WebhookTry } from '@madoguchi/contract'
import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Tables, Tx } from '#platform/db/index.ts'

export type WebhookRow = NonNullable<Awaited<ReturnType<typeof findWebhook>>>
export type DeliveryRow = Selectable<Tables['webhook_deliveries']>

const webhooks = (tx: Tx) =>
  tx.db
    .selectFrom('webhooks as hook')
    .leftJoin('members as creator', (join) =>
      join.onRef('creator.workspace_id', '=', 'hook.workspace_id').onRef('creator.id', '=', 'hook.created_by'),
    )
    .selectAll('hook')
    .select(['creator.name as creator_name', 'creator.role as creator_role', 'creator.active as creator_active'])
    .where('hook.workspace_id', '=', tx.workspaceId)

export const listWebhooks = (tx: Tx) => webhooks(tx).orderBy('hook.created_at').orderBy('hook.id').execute()

export const findWebhook = (tx: Tx, id: string) => webhooks(tx).where('hook.id', '=', id).executeTakeFirst()

/** One after another: those who change it, those who note what came of a try, those who say when its lane goes on. */
export const lockWebhook = (tx: Tx, id: string) =>
  webhooks(tx).where('hook.id', '=', id).forUpdate('hook').executeTakeFirst()

export const insertWebhook = (
  tx: Tx,
  hook: Omit<Insertable<Tables['webhooks']>, 'workspace_id' | 'created_at' | 'created_by'> & {
    createdBy: string | null
  },
) => {
  const { createdBy, ...values } = hook
  return tx.db
    .insertInto('webhooks')
    .values({ workspace_id: tx.workspaceId, created_at: tx.now, created_by: createdBy, ...values })
    .execute()
}

export const updateWebhook = (tx: Tx, id: string, change: Updateable<Tables['webhooks']>) =>
  tx.db.updateTable('webhooks').set(change).where('workspace_id', '=', tx.workspaceId).where('id', '=', id).execute()

/** Its deliveries go with it. */
export const deleteWebhook = (tx: Tx, id: string) =>
  tx.db.deleteFrom('webhooks').where('workspace_id', '=', tx.workspaceId).where('id', '=', id).execute()

/** Those that are on, with the events that they want. Held, so that nobody sends their lanes to rest meanwhile. */
export const holdActive = (tx: Tx) =>
  tx.db
    .selectFrom('webhooks')
    .select(['id', 'events'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('off_reason', 'is', null)
    .orderBy('id')
    .forShare()
    .execute()

type NewDelivery = { id: string; webhookId: string; event: string; body: string }

export const insertDeliveries = (tx: Tx, deliveries: NewDelivery[]) =>
  tx.db
    .insertInto('webhook_deliveries')
    .values(
      deliveries.map(({ id, webhookId, event, body }) => ({
        workspace_id: tx.workspaceId,
        id,
        webhook_id: webhookId,
        event,
        body,
        state: 'waiting' as const,
        due_at: tx.now,
        created_at: tx.now,
      })),
    )
    .execute()

const deliveries = (tx: Tx, webhookId: string) =>
  tx.db
    .selectFrom('webhook_deliveries')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('webhook_id', '=', webhookId)

export const findDelivery = (tx: Tx, webhookId: string, id: string) =>
  deliveries(tx, webhookId).where('id', '=', id).executeTakeFirst()

/** The one that is due first, whether its time has come or not. */
export const firstWaiting = (tx: Tx, webhookId: string) =>
  deliveries(tx, webhookId).where('state', '=', 'waiting').orderBy('due_at').orderBy('id').limit(1).executeTakeFirst()

/** What is due now, in the order in which it became so. */
export const listDue = (tx: Tx, webhookId: string, limit: number) =>
  deliveries(tx, webhookId)
    .where('state', '=', 'waiting')
    .where('due_at', '<=', tx.now)
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit)
    .execute()

export const listDeliveries = (
  tx: Tx,
  webhookId: string,
  state: DeliveryRow['state'] | undefined,
  limit: number,
  before: readonly [string, string] | null,
) =>
  deliveries(tx, webhookId)
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'waiting'))
    .$if(before !== null, (query) =>
      query.where((eb) =>
        eb(eb.refTuple('created_at', 'id'), '<', eb.tuple(new Date(before?.[0] ?? 0), before?.[1] ?? '')),
      ),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()

export const noteTry = (
  tx: Tx,
  { id, tries, attempts }: DeliveryRow,
  made: WebhookTry,
  kept: number,
  next: { state: DeliveryRow['state']; due_at: Date | null },
) =>
  tx.db
    .updateTable('webhook_deliveries')
    .set({
      ...next,
      attempts: attempts + 1,
      tries: JSON.stringify([...(Array.isArray(tries) ? tries : []), made].slice(-kept)),
    })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .execute()

/** What waits for its next try is not tried again by itself. */
export const stopWaiting = (tx: Tx, webhookId: string) =>
  tx.db
    .updateTable('webhook_deliveries')
    .set({ state: 'failed', due_at: null })
    .where('workspace_id', '=', tx.workspaceId)
    .where('webhook_id', '=', webhookId)
    .where('state', '=', 'waiting')
    .execute()

const again = (tx: Tx, webhookId: string) =>
  tx.db
    .updateTable('webhook_deliveries')
    .set({ state: 'waiting', due_at: tx.now, attempts: 0 })
    .where('workspace_id', '=', tx.workspaceId)
    .where('webhook_id', '=', webhookId)

/** Due now, with all its tries. */
export async function sendAgain(tx: Tx, webhookId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await again(tx, webhookId).where('id', '=', id).executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function sendFailedAgain(tx: Tx, webhookId: string, since: Date): Promise<number> {
  const { numUpdatedRows } = await again(tx, webhookId)
    .where('state', '=', 'failed')
    .where('created_at', '>=', since)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

export const deleteOldDeliveries = (tx: Tx, before: Date) =>
  tx.db
    .deleteFrom('webhook_deliveries')
    .where('workspace_id', '=', tx.workspaceId)
    .where('created_at', '<', before)
    .execute()
