import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { hasCode } from '#platform/has-code.ts'

/** Who has no connection after so long is told to come again. */
export const patienceMs = 5_000
/** So many wait for one; whoever comes then is told at once. A thousand are served in less than a second. */
const mostWaiting = 1_000
/** After a refusal, one connection more is tried for at this distance. */
const growMs = 2_000
const retryMs = 100

export type PoolSize = {
  max: number
  /** So many it keeps when others are short of them. */
  least: number
}

type Take = () => Promise<pg.PoolClient>
type Done = (error: unknown, client?: pg.PoolClient, release?: pg.PoolClient['release']) => void

export type PatientPool = pg.Pool & {
  /** Another pool of this process cannot get the least that it needs: one connection fewer. */
  give(): void
}

/**
 * A pool that makes do with the connections that the database lets it have, and waits for one of those instead of
 * refusing. Nobody waits without end, and no more than can be served wait. `short` is called when it cannot have its
 * least.
 */
export function patientPool(options: pg.PoolConfig, { max, least }: PoolSize, short: () => void): PatientPool {
  const pool = new pg.Pool({ ...options, max, connectionTimeoutMillis: patienceMs })
  const connect: Take = pool.connect.bind(pool)
  let growing: NodeJS.Timeout | undefined

  const limit = (count: number) => {
    pool.options.max = Math.max(least, Math.min(pool.options.max, count))
    clearInterval(growing)
    growing = setInterval(() => {
      pool.options.max += 1
      if (pool.options.max >= max) clearInterval(growing)
    }, growMs).unref()
  }

  const take: Take = async () => {
    if (pool.waitingCount >= mostWaiting)
      throw Object.assign(new Error('too many wait for a connection to the database'), { code: '53300' })
    const until = performance.now() + patienceMs
    for (;;) {
      try {
        return letGo(await connect())
      } catch (error) {
        if (!hasCode(error, '53300') || performance.now() > until) throw error
        // One less than it has: others of this installation need some, too.
        limit(pool.totalCount - 1)
        if (pool.totalCount < least) {
          short()
          await sleep(retryMs * (0.5 + Math.random()))
        }
      }
    }
  }

  /** What is given back when there are too many of them is ended. */
  const letGo = (client: pg.PoolClient): pg.PoolClient => {
    const release = client.release
    client.release = (destroy) => release(destroy ?? pool.totalCount > pool.options.max)
    return client
  }

  return Object.assign(pool, {
    give: () => limit(pool.totalCount - 1),
    connect: (done?: Done) => {
      if (!done) return take()
      void take().then(
        (client) => done(undefined, client, client.release),
        (error: unknown) => done(error, undefined, () => undefined),
      )
    },
  })
}
