import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Services } from '#platform/context.ts'
import { type Database, isMigrated } from '#platform/db/index.ts'
import { jobFigures } from '#platform/jobs/index.ts'
import { watchStandstills } from './standstill.ts'

/** A database that stands still does not refuse; whoever asks wants an answer all the same. */
const patienceMs = 2_000

/** A figure of the installation for `/metrics`; nothing personal in it. */
export type Figure = {
  name: string
  help: string
  labels: string[]
  read(database: Database): Promise<{ labels: Record<string, string>; value: number }[]>
}

/** `/healthz`: the process runs. `/readyz`: it can do its work. `/metrics`: figures for Prometheus, nothing personal in them. */
export function registerHealth(app: FastifyInstance, { database, log }: Services, figures: Figure[]): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer a request, by route pattern.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  new Gauge({
    name: 'jobs',
    help: 'Jobs in the queue: waiting, and given up.',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const { waiting, failed } = await jobFigures(database.owner)
      this.set({ state: 'waiting' }, waiting)
      this.set({ state: 'failed' }, failed)
    },
  })
  new Gauge({
    name: 'database_connections',
    help: 'Connections of the app pool.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'idle' }, database.appPool.idleCount)
      this.set({ state: 'all' }, database.appPool.totalCount)
      this.set({ state: 'waited_for' }, database.appPool.waitingCount)
    },
  })

  const standstills = watchStandstills(log)
  app.addHook('onClose', async () => standstills.stop())
  new Gauge({
    name: 'process_standstills_total',
    help: 'How often one piece of work kept the whole process waiting for more than a second.',
    registers: [registry],
    collect() {
      this.set(standstills.count())
    },
  })
  new Gauge({
    name: 'process_standstill_longest_seconds',
    help: 'The longest of them.',
    registers: [registry],
    collect() {
      this.set(standstills.longestSeconds())
    },
  })
  for (const { name, help, labels, read } of figures) {
    new Gauge({
      name,
      help,
      labelNames: labels,
      registers: [registry],
      async collect() {
        // What is gone must not stay with its last value.
        this.reset()
        for (const { labels: of, value } of await read(database)) this.set(of, value)
      },
    })
  }

  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
  })

  const open = { schema: { hide: true }, config: { rateLimit: false } } as const
  app.get('/healthz', open, async () => ({ ok: true }))
  app.get('/readyz', open, async (_request, reply) => {
    const late = sleep(patienceMs, undefined, { ref: false }).then(() => Promise.reject(new Error('it took too long')))
    const ready = await Promise.race([isMigrated(database.owner), late]).catch((error: Error) => {
      log.warn({ err: error.message }, 'not ready: the database does not answer')
      return false
    })
    const ok = ready && !standstills.isRecent()
    return reply.status(ok ? 200 : 503).send({ ok })
  })
  app.get('/metrics', open, async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()))
}
