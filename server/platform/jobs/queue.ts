import type pg from 'pg'

export type QueuedJob = {
  id: string
  task: string
  attempts: number
  max_attempts: number
  last_error: string | null
  created_at: Date
  run_at: Date
}

// graphile_worker.jobs shows no payload; the private table does, and it holds the workspace.
const ofWorkspace =
  "from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where j.payload->>'workspaceId' = $1"

/** Jobs of a workspace whose last try failed: those that will be tried again, and those given up. */
export async function failedJobs(
  owner: pg.Pool,
  workspaceId: string,
  before: string | null,
  limit: number,
): Promise<QueuedJob[]> {
  const { rows } = await owner.query<QueuedJob>(
    `select j.id::text, t.identifier as task, j.attempts, j.max_attempts, j.last_error, j.created_at, j.run_at
     ${ofWorkspace} and j.last_error is not null and ($2::bigint is null or j.id < $2) order by j.id desc limit $3`,
    [workspaceId, before, limit],
  )
  return rows
}

/** Runs it again now with all its tries. Returns false when there is no such job in the workspace. */
export async function retryJob(owner: pg.Pool, workspaceId: string, id: string): Promise<boolean> {
  if (!(await isJobOf(owner, workspaceId, id))) return false
  const { rowCount } = await owner.query(
    'select from graphile_worker.reschedule_jobs(array[$1::bigint], run_at => now(), attempts => 0)',
    [id],
  )
  return rowCount === 1
}

/** Takes it out of the queue. Returns false when there is no such job, or when it runs at this moment. */
export async function removeJob(owner: pg.Pool, workspaceId: string, id: string): Promise<boolean> {
  if (!(await isJobOf(owner, workspaceId, id))) return false
  const { rowCount } = await owner.query('select from graphile_worker.complete_jobs(array[$1::bigint])', [id])
  return rowCount === 1
}

export async function jobFigures(owner: pg.Pool): Promise<{ waiting: number; failed: number }> {
  const { rows } = await owner.query<{ waiting: number; failed: number }>(
    `select count(*) filter (where attempts < max_attempts)::int as waiting,
       count(*) filter (where attempts >= max_attempts)::int as failed from graphile_worker._private_jobs`,
  )
  return rows[0] ?? { waiting: 0, failed: 0 }
}

type QueueHealth = { failed: number; waiting: number; longestSeconds: number; workers: number }

/** What was given up, what is due and since when, and how many processes are there to do it. */
export async function queueHealth(owner: pg.Pool | pg.Client): Promise<QueueHealth> {
  const { rows } = await owner.query<QueueHealth>(
    `select count(*) filter (where attempts >= max_attempts)::int as failed,
       count(*) filter (where due)::int as waiting,
       coalesce(extract(epoch from now() - min(run_at) filter (where due)), 0)::int as "longestSeconds",
       (select count(*)::int from pg_stat_activity
        where datname = current_database() and application_name = 'madoguchi worker') as workers
     from (select *, attempts < max_attempts and locked_at is null and run_at <= now() as due
       from graphile_worker._private_jobs) jobs`,
  )
  return rows[0] ?? { failed: 0, waiting: 0, longestSeconds: 0, workers: 0 }
}

async function isJobOf(owner: pg.Pool, workspaceId: string, id: string): Promise<boolean> {
  const { rowCount } = await owner.query(`select ${ofWorkspace} and j.id = $2`, [workspaceId, id])
  return rowCount === 1
}
