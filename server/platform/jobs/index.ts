import { EventEmitter } from 'node:events'
import {
  Logger,
  parseCronItems,
  type Runner,
  run,
  type Task,
  type TaskList,
  type WorkerEvents,
  type WorkerPool,
} from 'graphile-worker'
import type { Database } from '#platform/db/index.ts'
import type { Log } from '#platform/log/index.ts'
import { startRecovery } from './recover.ts'

export { failedJobs, jobFigures, type QueuedJob, queueHealth, removeJob, retryJob } from './queue.ts'
export { type Resumption, resumeTask, toResumption } from './resume.ts'

/**
 * Work in the background. It may run twice, so it must have the same effect as running once. `signal` tells long work
 * that the process is about to end; what is given up then is begun again by another.
 */
export type JobHandler = (payload: Record<string, string>, signal?: AbortSignal) => Promise<void>
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

/** What runs in the background: the work of this house, and what waits for the machines of others. */
export type Work = {
  jobs: Jobs
  /** They have workers of their own, so that nothing of ours stands behind somebody else's slow server. */
  errands: Jobs
  timers: Timer[]
}

/**
 * At a time in one process; an errand does nothing but wait. Each of them looks by itself when nothing has called it,
 * so the many look more rarely.
 */
const workers = { jobs: { concurrency: 4, pollInterval: 1000 }, errands: { concurrency: 16, pollInterval: 4000 } }

/** Runs the jobs of the queue in this process until it is stopped; running ones are then finished. */
export async function startJobs({ owner, ownerUrl }: Database, work: Work, log: Log): Promise<JobRunner> {
  const recovery = await startRecovery(ownerUrl, owner, log)
  const start = (
    jobs: Jobs,
    looks: { concurrency: number; pollInterval: number },
    timers: Timer[],
  ): Promise<Runner> => {
    const events: WorkerEvents = new EventEmitter()
    events.on('pool:create', ({ workerPool }) => {
      void recovery.alive(workerPool.id)
      // The queue of a job that has ended is free only when that is written down. The worker has looked for its next
      // one by then, found the queue taken, and would look again in a second.
      events.on('job:complete', ({ job }) => {
        if (job.job_queue_id !== null) for (const ms of freedAfterMs) setTimeout(() => nudge(workerPool), ms).unref()
      })
    })
    return run({
      pgPool: owner,
      events,
      taskList: toTaskList(jobs),
      parsedCronItems: parseCronItems(
        timers.map(({ task, cron }) => ({ task, match: cron, options: { maxAttempts: 3, jobKey: task }, payload: {} })),
      ),
      ...looks,
      noHandleSignals: true,
      logger: new Logger(() => (level, message, meta) => {
        if (level === 'error') log.error({ task: taskOf(meta) }, message)
        // Errands hold no connection while they wait, so more of them than connections are as meant.
        else if (level === 'warning' && !message.includes('having maxPoolSize')) log.warn(message)
      }),
    })
  }
  const runners = [await start(work.jobs, workers.jobs, work.timers), await start(work.errands, workers.errands, [])]
  return {
    async stop() {
      await Promise.all(runners.map((runner) => runner.stop()))
      await recovery.stop()
    },
  }
}

/** The jobs as graphile-worker calls them. */
export const toTaskList = (jobs: Jobs): TaskList =>
  Object.fromEntries(
    Object.entries(jobs).map(([task, handler]): [string, Task] => [
      task,
      (payload, { abortSignal }) => handler(toPayload(payload), abortSignal),
    ]),
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
