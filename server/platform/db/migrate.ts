import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { closeDoor, makeDoor } from './door.ts'
import { appPassword, appRole } from './open.ts'

const folder = new URL('../../migrations/', import.meta.url)
// Any number will do, as long as every process of every version takes the same.
const lockKey = 4_812_2525
/** With the pauses between them, about two minutes. */
const mostTries = 30
const longestPauseMs = 5_000

type Migration = { number: number; name: string; sql: string; hash: string }

/** All migrations of this version, in order. Throws when a number is missing or doubled. */
export async function listMigrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.*\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name, index) => {
      const number = Number(name.slice(0, 4))
      if (number !== index + 1) {
        throw new Error(
          `Migration ${name} should have the number ${index + 1}: they count up from 0001, without gaps and no number twice.`,
        )
      }
      const sql = await readFile(new URL(name, folder), 'utf8')
      return { number, name, sql, hash: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/**
 * Brings the database to this version, or to the earlier one that had `last` migrations: makes it when it is
 * missing, then applies what is new, each migration in its own transaction. One process at a time; a killed one
 * leaves nothing half done. Returns the names of the migrations applied.
 */
export async function migrate(ownerUrl: string, secret: string, last = Number.POSITIVE_INFINITY): Promise<string[]> {
  await createDatabaseIfMissing(ownerUrl)
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'madoguchi migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await prepareAppRole(client, appRole(ownerUrl), appPassword(secret))
    await makeDoor(client, appRole(ownerUrl))
    await runMigrations({ connectionString: ownerUrl })
    return await applyNew(client, ownerUrl, last)
  } finally {
    await client.end()
  }
}

/** True when the database is at exactly this version or a newer one. */
export async function isMigrated(owner: pg.Pool): Promise<boolean> {
  const { applied, wanted } = await migrationState(owner)
  return applied >= wanted
}

/** The number of the last migration that the database has, 0 for none, and that of the last one of this version. */
export async function migrationState(owner: pg.Pool | pg.Client): Promise<{ applied: number; wanted: number }> {
  const wanted = (await listMigrations()).length
  const { rows } = await owner.query(
    "select to_regclass('public.migrations') is not null and to_regclass('platform.door') is not null as there",
  )
  if (!rows[0]?.there) return { applied: 0, wanted }
  const { rows: last } = await owner.query('select coalesce(max(number), 0)::int as last from public.migrations')
  return { applied: last[0]?.last ?? 0, wanted }
}

async function applyNew(client: pg.Client, ownerUrl: string, last: number): Promise<string[]> {
  await client.query(`create table if not exists public.migrations (
    number integer primary key, name text not null, hash text not null, applied_at timestamptz not null default now())`)
  const { rows } = await client.query<{ number: number; name: string; hash: string }>(
    'select * from public.migrations order by number',
  )
  const applied = new Map(rows.map((row) => [row.number, row]))
  const fresh: string[] = []
  for (const migration of await listMigrations()) {
    const before = applied.get(migration.number)
    if (before && before.hash !== migration.hash) {
      throw new Error(
        `Migration ${before.name} was changed after it had been applied. Restore the file; changes need a new number.`,
      )
    }
    if (before || migration.number > last) continue
    await applyPatiently(client, migration, ownerUrl)
    fresh.push(migration.name)
  }
  return fresh
}

/**
 * Running work comes to its end and new work waits at the door. What still holds a table that the migration needs is
 * given way to: the migration lets go of all it has, and comes again after a pause that grows.
 */
async function applyPatiently(client: pg.Client, migration: Migration, ownerUrl: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    const openDoor = await closeDoor(ownerUrl)
    try {
      return await applyOne(client, migration, appRole(ownerUrl))
    } catch (error) {
      if (tries === mostTries || !wasInTheWay(error)) throw error
    } finally {
      await openDoor()
    }
    await sleep(Math.min(100 * 1.5 ** tries, longestPauseMs) * (0.5 + Math.random()))
  }
}

/** Waited for a lock in vain, or chosen to end a deadlock. */
const wasInTheWay = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof pg.DatabaseError && /^(55P03|40P01)$/.test(error.cause.code ?? '')

async function applyOne(client: pg.Client, migration: Migration, role: string): Promise<void> {
  await client.query('begin')
  try {
    // Far less than the second after which PostgreSQL would end somebody's work to resolve a deadlock: it is the
    // migration that gives way, and nobody waits behind it for long.
    await client.query("set local lock_timeout = '300ms'")
    const text = migration.sql.replaceAll(':app_role', client.escapeIdentifier(role))
    await client.query(text).catch((error: unknown) => {
      throw new Error(`Migration ${migration.name}${placeOf(error, text)}: ${String(error)}`, { cause: error })
    })
    await client.query('insert into public.migrations (number, name, hash) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.hash,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Where PostgreSQL stumbled, when it says so. */
function placeOf(error: unknown, text: string): string {
  if (!(error instanceof pg.DatabaseError) || !error.position) return ''
  return `, line ${text.slice(0, Number(error.position) - 1).split('\n').length}`
}

async function prepareAppRole(client: pg.Client, role: string, password: string): Promise<void> {
  const name = client.escapeIdentifier(role)
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
  const secret = `password ${client.escapeLiteral(password)}`
  // A new role can neither bypass the wall nor make others; an owner who is no superuser may not even say so.
  await client.query(rowCount ? `alter role ${name} ${secret}` : `create role ${name} login ${secret}`)
  await client.query(`grant usage on schema public to ${name}`)
}

async function createDatabaseIfMissing(ownerUrl: string): Promise<void> {
  const url = new URL(ownerUrl)
  const database = decodeURIComponent(url.pathname.slice(1))
  const client = new pg.Client({ connectionString: ownerUrl })
  try {
    await client.connect()
  } catch (error) {
    // 3D000: the database does not exist.
    if (!(error instanceof pg.DatabaseError) || error.code !== '3D000') throw error
    url.pathname = '/postgres'
    const maintenance = new pg.Client({ connectionString: url.href })
    await maintenance.connect()
    await maintenance.query(`create database ${maintenance.escapeIdentifier(database)}`)
    await maintenance.end()
    return
  }
  await client.end()
}
