import { Done, FailedJob, PageQuery, page } from '@madoguchi/contract'
import { z } from 'zod'
import { decodeCursor, problem, type Router, toPage } from '#platform/http/index.ts'
import { failedJobs, type QueuedJob, removeJob, retryJob } from '#platform/jobs/index.ts'

const JobParams = z.strictObject({ id: z.string().regex(/^\d{1,18}$/) })

export function routes(app: Router): void {
  app.get(
    '/jobs/failed',
    {
      permission: 'job.read',
      query: PageQuery,
      answer: page(FailedJob),
      summary: 'Background work whose last try failed, newest first.',
    },
    async ({ ctx, query: { cursor, limit } }) => {
      const before = decodeCursor(cursor, z.tuple([z.string().regex(/^\d+$/)]))
      const rows = await failedJobs(ctx.services.database.owner, ctx.workspaceId, before?.[0] ?? null, limit + 1)
      return toPage(rows, limit, viewFailedJob, (row) => [row.id])
    },
  )

  app.post(
    '/jobs/:id/retry',
    { permission: 'job.act', params: JobParams, answer: Done, summary: 'Try it again now, with all its tries.' },
    async ({ ctx, params }) => {
      if (!(await retryJob(ctx.services.database.owner, ctx.workspaceId, params.id))) throw problem('not_found')
      return { ok: true as const }
    },
  )

  app.delete(
    '/jobs/:id',
    { permission: 'job.act', params: JobParams, answer: Done, summary: 'Give it up and take it out of the queue.' },
    async ({ ctx, params }) => {
      if (!(await removeJob(ctx.services.database.owner, ctx.workspaceId, params.id))) throw problem('not_found')
      return { ok: true as const }
    },
  )
}

const viewFailedJob = (row: QueuedJob): z.output<typeof FailedJob> => ({
  id: row.id,
  task: row.task,
  attempts: row.attempts,
  maxAttempts: row.max_attempts,
  error: row.last_error ?? '',
  createdAt: row.created_at.toISOString(),
  nextRunAt: row.run_at.toISOString(),
})
