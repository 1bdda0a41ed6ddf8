import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { compiled, installationOf } from '#testing/command.ts'
import { fakeImap } from '#testing/imap/fake-imap.ts'
import { fetchingWorld, mailCalled, subjects, until } from '#testing/imap/fetching.ts'
import type { World } from '#testing/world.ts'

// Every worker here is a process of its own, and a busy machine takes its time to start one.
vi.setConfig({ testTimeout: 60_000 })

const main = fileURLToPath(new URL('../../../main.ts', import.meta.url))
const ending: (() => unknown)[] = []
const closing: (() => Promise<unknown>)[] = []
afterEach(() => {
  for (const end of ending.splice(0)) end()
})
afterAll(async () => {
  for (const close of closing) await close()
})

/** A worker process of the product as an operator starts it. `kill` gives it no time for last words. */
function startWorkerProcess(settings: Record<string, string>) {
  const env = { PORT: '0', SMTP_IN_PORT: 'off', DEMO: '0', LOG_LEVEL: 'silent', ...compiled, ...settings }
  const child = spawn(process.execPath, [main, 'worker'], { env, stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  ending.push(kill)
  return { kill }
}

async function fetching(change: object = {}) {
  const server = await fakeImap()
  const here = await fetchingWorld(server.port, change)
  closing.push(server.close)
  expect(await here.set()).toBeOk()
  // The first look tells old mail from new.
  const run = here.start()
  await until('first look', async () => (await here.source()).checkedAt !== null)
  await run.stop()
  const settings = {
    ...installationOf(here.services),
    IMAP_PORTS: String(server.port),
    IMAP_NETWORKS: '127.0.0.1',
  }
  return { ...here, server, startWorkerProcess: () => startWorkerProcess(settings) }
}

/** How many wait for the ledger's table. */
async function lockWaiters({ database }: World['services']): Promise<number> {
  const { rows } = await database.owner.query<{ waiting: number }>(
    "select count(*)::int as waiting from pg_locks where relation = 'contacts_in'::regclass and not granted",
  )
  return rows[0]?.waiting ?? 0
}

const times = (commands: string[], text: string) => commands.filter((command) => command.includes(text)).length

test('R1: a worker that is killed between FETCH and COMMIT has taken nothing; the next one fetches it again', async () => {
  const here = await fetching()
  const { server, services } = here
  server.deliver(await mailCalled('Fetched twice'))
  // Nothing can be committed while somebody holds the table.
  const holder = new pg.Client({ connectionString: services.database.ownerUrl })
  await holder.connect()
  await holder.query('begin; lock table contacts_in in share row exclusive mode')
  const first = here.startWorkerProcess()
  await until('fetched', () => times(server.commands, 'BODY.PEEK') === 1, 30_000)
  await until('waiting for the table', async () => (await lockWaiters(services)) > 0, 30_000)
  await first.kill()
  await holder.query('rollback')
  await holder.end()
  expect(await here.ledger()).toEqual([])
  // The lock of the killed one is free at once.
  here.startWorkerProcess()
  await until('in the ledger', async () => (await here.ledger()).length === 1, 30_000)
  expect(times(server.commands, 'BODY.PEEK')).toBe(2)
  expect(await subjects(here)).toEqual(['Fetched twice'])
})

test('R2: a worker that is killed between COMMIT and the mark on the server doubles nothing; the next one marks', async () => {
  const here = await fetching({ afterReading: 'seen' })
  const { server } = here
  server.deliver(await mailCalled('Marked late'))
  server.state.misbehave = (command) => command.startsWith('UID STORE')
  const first = here.startWorkerProcess()
  await until('committed', () => times(server.commands, 'UID STORE') === 1, 30_000)
  await first.kill()
  server.state.misbehave = () => false
  here.startWorkerProcess()
  await until('marked', () => server.folder().mails[0]?.flags.has('\\Seen') ?? false, 30_000)
  expect(times(server.commands, 'BODY.PEEK')).toBe(1)
  expect(await here.ledger()).toHaveLength(1)
  expect(await subjects(here)).toEqual(['Marked late'])
})
