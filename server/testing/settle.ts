import { Logger, runOnce } from 'graphile-worker'
import { systemCtx } from '#platform/context.ts'
import { readNext } from '#platform/events/index.ts'
import { toTaskList } from '#platform/jobs/index.ts'
import { allErrands, allJobs, allReaders } from '../app.ts'
import type { TestServices } from './services.ts'

const quiet = new Logger(() => () => undefined)

/**
 * Lets the readers of the log and all jobs that are due by the test's clock run to their end, in this process.
 * A job that fails waits for its next try, as it does outside of tests.
 */
export async function settle(services: TestServices): Promise<void> {
  const taskList = toTaskList({ ...allJobs(services), ...allErrands(services) })
  const { owner } = services.database
  for (;;) {
    const read = await readEverything(services)
    await owner.query(
      'update graphile_worker._private_jobs set run_at = now() where run_at > now() and run_at <= $1 and attempts = 0',
      [services.clock.now()],
    )
    const { rows } = await owner.query(
      `select count(*)::int as due from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where j.run_at <= now() and j.attempts < j.max_attempts and t.identifier = any($1)`,
      [Object.keys(taskList)],
    )
    if (read === 0 && rows[0].due === 0) return
    if (rows[0].due > 0) await runOnce({ pgPool: owner, taskList, logger: quiet, noPreparedStatements: true })
  }
}

async function readEverything(services: TestServices): Promise<number> {
  const { rows } = await services.database.owner.query<{ workspace_id: string }>('select workspace_id from workspaces')
  let read = 0
  for (const { workspace_id } of rows) {
    for (const reader of allReaders()) {
      let taken: number
      do {
        taken = await systemCtx(services, workspace_id).transaction((tx) => readNext(tx, reader))
        read += taken
      } while (taken > 0)
    }
  }
  return read
}
