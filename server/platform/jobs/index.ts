import { EventEmitter } from 'node:events'
import {
  Logger,
  parseCronItems,
  type Runner,
  run,
  type TaskList,
  type WorkerEvents,
  type WorkerPool,
} from 'graphile-worker'
import type { Database } from '#platform/db/index.ts'
import type { Log } from '#platform/log/index.ts'
import { startRecovery } from './recover.ts'

export { failedJobs, jobFigures, type QueuedJob, queueHealth, removeJob, retryJob } from './queue.ts'
export { type Resumption, resumeTask, toResumption } from './resume.ts'

/** Work in the background. It may run twice, so it must have the same effect as running once. */
export type JobHandler = (payload: Record<string, string>) => Promise<void>
export type Jobs = Record<string, JobHandler>

/** Done at a time, by one process of all: five cron fields, in UTC. */
export type Timer = { task: string; cron: string }

/** When it mostly is, and when it is on a machine that is busy. */
const freedAfterMs = [15, 100]

const nudge = (pool: WorkerPool): void => {
  try {
    pool.nudge(1)
  } catch {
    // It has ended meanwhile.
  }
}

type JobRunner = { stop(): Promise<void> }

/** Runs the jobs of the queue in this process until it is stopped; running ones are then finished. */
export async function startJobs(
  { owner, ownerUrl }: Database,
  jobs: Jobs,
  timers: Timer[],
  log: Log,
  concurrency = 4,
): Promise<JobRunner> {
  const recovery = await startRecovery(ownerUrl, owner, log)
  const events: WorkerEvents = new EventEmitter()
  events.on('pool:create', ({ workerPool }) => {
    void recovery.alive(workerPool.id)
    // The queue of a job that has ended is free only when that is written down. The worker has looked for its next one
    // by then, found the queue taken, and would look again in a second.
    events.on('job:complete', ({ job }) => {
      if (job.job_queue_id !== null) for (const ms of freedAfterMs) setTimeout(() => nudge(workerPool), ms).unref()
    })
  })
  const runner: Runner = await run({
    pgPool: owner,
    events,
    taskList: toTaskList(jobs),
    parsedCronItems: parseCronItems(
      timers.map(({ task, cron }) => ({ task, match: cron, options: { maxAttempts: 3, jobKey: task }, payload: {} })),
    ),
    concurrency,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: new Logger(() => (level, message, meta) => {
      if (level === 'error') log.error({ task: taskOf(meta) }, message)
      else if (level === 'warning') log.warn(message)
    }),
  })
  return {
    async stop() {
      await runner.stop()
      await recovery.stop()
    },
  }
}

/** The jobs as graphile-worker calls them. */
export const toTaskList = (jobs: Jobs): TaskList =>
  Object.fromEntries(
    Object.entries(jobs).map(([task, handler]) => [task, (payload: unknown) => handler(toPayload(payload))]),
  )

function toPayload(payload: unknown): Record<string, string> {
  if (typeof payload !== 'object' || payload === null) return {}
  return Object.fromEntries(
    Object.entries(payload).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

function taskOf(meta: unknown): string | undefined {
  if (typeof meta !== 'object' || meta === null || !('job' in meta)) return undefined
  const { job } = meta
  if (typeof job !== 'object' || job === null || !('task_identifier' in job)) return undefined
  return String(job.task_identifier)
}
