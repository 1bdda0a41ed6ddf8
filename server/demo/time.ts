import type { Clock } from '#platform/clock/index.ts'
import type { Job } from '#platform/db/index.ts'

/**
 * The demo's own time: a clock that is put forward, and the jobs that wait for it. They never reach the
 * queue, so no worker can run one of them at the wrong time or send one of the demo's mails.
 */
type DemoTime = {
  clock: Clock
  take(jobs: Job[]): void
  /** Puts the clock forward; jobs that fall due on the way run at their time. */
  passUntil(moment: Date, run: (job: Job) => Promise<void>): Promise<void>
  /** Jobs of days to come. */
  waiting(): Job[]
}

export function createDemoTime(start: Date): DemoTime {
  let now = start
  let taken = 0
  const jobs = new Map<string, { job: Job; at: Date }>()

  const dueUntil = (moment: Date): string | undefined => {
    let first: [string, Date] | undefined
    for (const [key, { at }] of jobs) if (at <= moment && (!first || at < first[1])) first = [key, at]
    return first?.[0]
  }

  return {
    clock: { now: () => now },
    take(fresh) {
      for (const job of fresh) {
        taken += 1
        // As in the queue: a waiting job of the same key is replaced.
        jobs.set(job.options.key ?? String(taken), { job, at: job.options.runAt ?? now })
      }
    },
    async passUntil(moment, run) {
      for (let key = dueUntil(moment); key !== undefined; key = dueUntil(moment)) {
        const due = jobs.get(key)
        jobs.delete(key)
        if (!due) continue
        if (due.at > now) now = due.at
        await run(due.job)
      }
      if (moment > now) now = moment
    },
    waiting: () => [...jobs.values()].map(({ job }) => job),
  }
}
