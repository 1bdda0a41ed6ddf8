import { listWorkspaces } from '#features/ground/workspaces/index.ts'
import { type Ctx, type Services, systemCtx } from '#platform/context.ts'
import type { Jobs, Timer } from '#platform/jobs/index.ts'
import { deliverDue } from './deliver.ts'
import { enqueueLane, laneTask } from './lane.ts'
import { deleteOldDeliveries, firstWaiting, listWebhooks } from './queries.ts'
import { keptDays } from './rules.ts'

const sweepTask = 'sweep_webhook_deliveries'

export const errands = (services: Services): Jobs => ({ [laneTask]: (payload) => deliverDue(services, payload) })

export const jobs = (services: Services): Jobs => ({
  async [sweepTask]() {
    const before = new Date(services.clock.now().getTime() - keptDays * 24 * 60 * 60_000)
    for (const { workspace_id: id } of await listWorkspaces(services.database))
      await systemCtx(services, id).transaction((tx) => deleteOldDeliveries(tx, before))
  },
})

export const timers: Timer[] = [{ task: sweepTask, cron: '43 3 * * *' }]

/** What waited when a backup was made is delivered; whoever has it already knows it by its `webhook-id`. */
export const resume = (ctx: Ctx): Promise<void> =>
  ctx.transaction(async (tx) => {
    for (const { id } of await listWebhooks(tx)) {
      const next = await firstWaiting(tx, id)
      if (next?.due_at) enqueueLane(tx, id, next.due_at)
    }
  })
