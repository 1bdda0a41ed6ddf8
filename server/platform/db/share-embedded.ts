import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '#platform/log/index.ts'
import { findRunningEmbedded, startEmbedded } from './embedded.ts'

/**
 * The embedded database, for one process of several that use it. Each holds a lock on it that others may hold as
 * well; who leaves and then gets the lock alone was the last one, and ends the database.
 */
export type SharedDatabase = {
  url: string
  /** From now on it is started again when it was killed, at the address where everybody looks for it. */
  keep(log: Log): void
  leave(): Promise<void>
}

const lookMs = 2_000
const mostJoins = 20
const lockKey = "hashtext('madoguchi.embedded')"

export async function shareEmbedded(dataDir: string): Promise<SharedDatabase> {
  let held = await join(dataDir)
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined

  const look = async (log: Log) => {
    try {
      if (held.isAlive() && (await findRunningEmbedded(dataDir))) return
      held = await join(dataDir, Number(new URL(held.url).port))
      log.warn('the embedded database had ended; it runs again')
    } catch (error) {
      // What the killed one left behind may still be ending; the next look tries again.
      log.warn({ err: String(error) }, 'the embedded database has ended and could not be started again yet')
    } finally {
      looking = undefined
    }
  }
  return {
    url: held.url,
    keep(log) {
      timer ??= setInterval(() => {
        looking ??= look(log)
      }, lookMs).unref()
    },
    async leave() {
      clearInterval(timer)
      await looking
      await held.leave()
    },
  }
}

type Hold = { url: string; isAlive(): boolean; leave(): Promise<void> }

/** Starts the database or joins it. One that ends in between, since its last user was just leaving, is started anew. */
async function join(dataDir: string, port?: number): Promise<Hold> {
  for (let tries = 1; ; tries++) {
    const { url, stop } = await startEmbedded(dataDir, {}, port)
    try {
      return await hold(url, stop)
    } catch (error) {
      if (tries === mostJoins) throw error
      await sleep(100)
    }
  }
}

async function hold(url: string, stop: () => Promise<void>): Promise<Hold> {
  // In the database that every cluster has: ours may be yet to be made, or be replaced by a restore.
  const lobby = Object.assign(new URL(url), { pathname: '/postgres' }).href
  const client = new pg.Client({ connectionString: lobby, application_name: 'madoguchi lease', keepAlive: true })
  let alive = true
  const lost = () => {
    alive = false
  }
  client.on('error', lost).on('end', lost)
  await client.connect()
  await client.query(`select pg_advisory_lock_shared(${lockKey})`)
  return {
    url,
    isAlive: () => alive,
    async leave() {
      try {
        // Before the lock is given back with the connection: who comes now waits, and finds the database ended.
        if (alive && (await isAlone(client))) await stop()
      } finally {
        await client.end().catch(() => undefined)
      }
    },
  }
}

async function isAlone(client: pg.Client): Promise<boolean> {
  await client.query(`select pg_advisory_unlock_shared(${lockKey})`)
  const { rows } = await client.query<{ alone: boolean }>(`select pg_try_advisory_lock(${lockKey}) as alone`)
  return rows[0]?.alone === true
}
