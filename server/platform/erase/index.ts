import type { Services } from '#platform/context.ts'
import { eraseRows } from './rows.ts'

export type Erased = { rows: number; users: number; files: number }

/**
 * Takes a workspace out of the installation: its rows in every table, its files, its jobs, and the people who belong
 * to no other workspace. Interrupted, it is simply called again. It leaves nothing that could be undone.
 */
export async function eraseWorkspace(
  { database, files }: Services,
  workspaceId: string,
  signal: AbortSignal,
): Promise<Erased> {
  const { rows, users } = await eraseRows(database.owner, workspaceId, signal)
  await database.owner.query(
    `select graphile_worker.complete_jobs(array(select id from graphile_worker._private_jobs
     where payload->>'workspaceId' = $1 and locked_at is null))`,
    [workspaceId],
  )
  // Last: as long as there are rows, what they speak of is there too.
  return { rows, users, files: await files.removeAll(workspaceId) }
}
