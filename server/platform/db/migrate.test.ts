import pg from 'pg'
import { expect, inject, test, vi } from 'vitest'
import { systemCtx } from '#platform/context.ts'
import { readHead } from '#platform/events/index.ts'
import { newId, newToken } from '#platform/ids.ts'
import { createTestServices } from '#testing/services.ts'
import { testSecret } from '#testing/settings.ts'
import { closeDoor } from './door.ts'
import { listMigrations, migrate } from './migrate.ts'

/** An empty database of its own, owned by a role that may make databases and roles and nothing more. */
async function plainOwner() {
  const name = `plain_${newToken()}`
  const client = new pg.Client({ connectionString: inject('databaseUrl').replace(/\/madoguchi$/, '/postgres') })
  await client.connect()
  await client.query(`create role ${name} login createdb createrole password 'plain'`)
  await client.end()
  const url = new URL(inject('databaseUrl'))
  url.username = name
  url.password = 'plain'
  url.pathname = `/${name}`
  return url.href
}

test('an owner without superuser rights makes the database, migrates it, and finds nothing to do after that', async () => {
  const url = await plainOwner()
  expect(await migrate(url, testSecret)).toHaveLength((await listMigrations()).length)
  expect(await migrate(url, testSecret)).toEqual([])
})

test('processes that start at the same time migrate once', async () => {
  const url = await plainOwner()
  await migrate(url, testSecret)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('drop table public.migrations')
  await client.query('drop schema public cascade; drop schema identity cascade; create schema public')
  await client.end()
  const applied = await Promise.all([migrate(url, testSecret), migrate(url, testSecret), migrate(url, testSecret)])
  expect(applied.map((names) => names.length).sort()).toEqual([0, 0, (await listMigrations()).length])
})

test('a migration that was changed after it had been applied is refused', async () => {
  const url = await plainOwner()
  await migrate(url, testSecret)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query("update public.migrations set hash = 'other' where number = 1")
  await client.end()
  await expect(migrate(url, testSecret)).rejects.toThrow('was changed after it had been applied')
})

test('R24: a migration gives way to running work that holds its table, and comes again', async () => {
  const url = await plainOwner()
  await migrate(url, testSecret, 3)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('begin; lock table contacts_in in row share mode')
  const migrating = migrate(url, testSecret, 4)
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  await client.query('commit')
  await client.end()
  expect(await migrating).toHaveLength(1)
})

test('R24: while the door is closed, work that has begun comes to its end and new work waits; nobody is refused', async () => {
  const services = await createTestServices()
  const ctx = systemCtx(services, newId())
  const done: string[] = []
  const gate = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  const first = ctx.transaction(async (tx) => {
    await readHead(tx)
    begun.resolve()
    await gate.promise
    done.push('first')
  })
  await begun.promise
  const closing = closeDoor(services.database.ownerUrl).then((open) => {
    done.push('closed')
    return open
  })
  await vi.waitFor(async () => expect(await waiting()).toBe(1))
  const second = systemCtx(services, newId()).transaction(async (tx) => {
    await readHead(tx)
    done.push('second')
  })
  await vi.waitFor(async () => expect(await waiting()).toBe(2))
  gate.resolve()
  const open = await closing
  done.push('migrated')
  await open()
  await Promise.all([first, second])
  expect(done).toEqual(['first', 'closed', 'migrated', 'second'])

  async function waiting() {
    const { rows } = await services.database.owner.query(
      "select count(*)::int as count from pg_locks where relation = 'platform.door'::regclass and not granted and database = (select oid from pg_database where datname = current_database())",
    )
    return rows[0]?.count
  }
})
