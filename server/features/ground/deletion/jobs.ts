import { findWorkspace } from '#features/ground/workspaces/index.ts'
import type { Ctx, Services } from '#platform/context.ts'
import { eraseWorkspace } from '#platform/erase/index.ts'
import type { Jobs } from '#platform/jobs/index.ts'
import { deleteTask, enqueueDeletion } from './actions.ts'
import { findGoing } from './queries.ts'
import { isDue } from './rules.ts'

export const jobs = (services: Services): Jobs => ({
  [deleteTask]: ({ workspaceId = '' }, signal = new AbortController().signal) =>
    deleteWorkspace(services, workspaceId, signal),
})

/** Its own audit trail goes with it, so who wanted it, and what went, stands in the log of the installation. */
export async function deleteWorkspace(services: Services, workspaceId: string, signal: AbortSignal): Promise<void> {
  const { database, clock, log } = services
  const going = await findGoing(database, workspaceId)
  if (!isDue(going ? { deletesAt: going.deletes_at } : null, clock.now())) return
  const of = { workspaceId, slug: going?.slug, askedBy: going?.deletion_asked_by ?? 'operator' }
  if (going) log.warn(of, 'a workspace is being deleted')
  const erased = await eraseWorkspace(services, workspaceId, signal)
  log.warn({ ...of, ...erased }, 'a workspace was deleted')
}

export const resume = (ctx: Ctx): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { deletes_at: deletesAt } = await findWorkspace(tx)
    if (deletesAt) enqueueDeletion(tx, deletesAt)
  })
