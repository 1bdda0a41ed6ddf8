import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Log } from '#platform/log/index.ts'

const everyMs = 10_000

/** A session lock that a living pool of workers holds, so that others can see that it lives. */
const lockOf = (poolId: string): number => createHash('sha256').update(poolId).digest().readInt32BE(0)

/**
 * Frees the jobs of killed workers soon, instead of after the hours that the queue itself waits. Each pool of
 * workers holds an advisory lock for as long as its process is connected; jobs locked by one without it are freed.
 */
type Recovery = { alive(poolId: string): Promise<void>; stop(): Promise<void> }

const lockSpace = 4812

export async function startRecovery(ownerUrl: string, owner: pg.Pool, log: Log): Promise<Recovery> {
  const mine = new Set<string>()
  let client: pg.Client | undefined
  let stopped = false
  let sweeping: Promise<void> | undefined
  let holding: Promise<void> = Promise.resolve()

  const connect = async () => {
    const next = new pg.Client({ connectionString: ownerUrl, application_name: 'madoguchi worker', keepAlive: true })
    next.on('error', () => {
      if (client === next) client = undefined
    })
    await next.connect()
    for (const poolId of mine) await hold(next, poolId)
    client = next
  }

  const sweep = async () => {
    // Without our own locks in place others would take our jobs for orphans, and we theirs.
    if (!client) await connect()
    const { rows } = await owner.query<{ pool: string }>(
      'select distinct locked_by as pool from graphile_worker._private_jobs where locked_by is not null',
    )
    const { rows: held } = await owner.query<{ objid: string }>(
      "select objid::text from pg_locks where locktype = 'advisory' and classid = $1 and granted and database = (select oid from pg_database where datname = current_database())",
      [lockSpace],
    )
    const living = new Set(held.map(({ objid }) => Number(objid) | 0))
    const dead = rows.map(({ pool }) => pool).filter((pool) => !living.has(lockOf(pool)))
    if (dead.length === 0) return
    await owner.query('select graphile_worker.force_unlock_workers($1)', [dead])
    log.warn({ pools: dead.length }, 'jobs of killed workers were freed')
  }

  const guarded = () => {
    sweeping ??= sweep()
      .catch((error: Error) => {
        if (!stopped) log.warn({ err: error.message }, 'orphaned jobs could not be looked for')
      })
      .finally(() => {
        sweeping = undefined
      })
    return sweeping
  }
  await connect()
  await guarded()
  const timer = setInterval(guarded, everyMs)
  return {
    alive(poolId) {
      mine.add(poolId)
      // A connection takes one query at a time.
      holding = holding.then(
        async () => {
          if (client) await hold(client, poolId)
        },
        () => undefined,
      )
      return holding
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      // A connection that is just being made must not outlive the worker.
      await sweeping
      await client?.end()
    },
  }
}

const hold = (client: pg.Client, poolId: string) =>
  client.query('select pg_advisory_lock($1, $2)', [lockSpace, lockOf(poolId)])
