import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, readFile } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test, vi } from 'vitest'
import { findCluster, findRunningEmbedded } from '#platform/db/index.ts'
import { freePort } from '#platform/free-port.ts'
import { compiled, installationOf, runCommand } from '#testing/command.ts'
import { createTestServices } from '#testing/services.ts'

// Every command here is a process of its own, and a busy machine takes its time to start one.
vi.setConfig({ testTimeout: 60_000 })

const running: ChildProcess[] = []
afterAll(() => running.forEach((child) => void child.kill()))

/** A data folder of its own that the account of the embedded database can reach. */
async function place(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-place-'))
  await chmod(folder, 0o755)
  return path.join(folder, 'data')
}

const statusOf = (url: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    get(url, (answer) => resolve(answer.resume().statusCode)).on('error', reject)
  })

/** Starts a command that stays; `until` it has said this. */
function start(args: string[], env: Record<string, string>, until: RegExp) {
  const main = fileURLToPath(new URL('../main.ts', import.meta.url))
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...compiled, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  let said = ''
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      if (until.test(said)) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', () => reject(new Error(said)))
  })
  return { child, ready, ended }
}

test('a command that asks makes no installation', async () => {
  const dataDir = await place()
  for (const args of [
    ['token', 'create'],
    ['mail', 'deliver'],
    ['backup', '--to', `${dataDir}.tar`],
  ]) {
    const { code, stdout, stderr } = await runCommand(args, { DATA_DIR: dataDir })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^There is no installation in .* yet\. Make one with npm start/)
  }
  expect(existsSync(dataDir)).toBe(false)
})

test('commands share the database of a running server, and the last one out ends it', async () => {
  const dataDir = await place()
  const settings = { DATA_DIR: dataDir, PORT: '0', SMTP_IN_PORT: 'off', DEMO: '0' }
  expect(await runCommand(['workspace', 'create', '--name', 'Hikari'], settings)).toMatchObject({ stdout: 'hikari\n' })
  expect(await findRunningEmbedded(dataDir)).toBeNull()

  // Both find the database stopped; whoever is quicker starts it, and neither takes it from the other.
  const token = runCommand(['token', 'create'], settings)
  const server = start(['serve'], settings, /Madoguchi: http/)
  await server.ready
  expect(await token).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^\S+\n$/) })
  expect(await runCommand(['token', 'create'], settings)).toMatchObject({ code: 0, stderr: '' })
  expect(await findRunningEmbedded(dataDir)).not.toBeNull()
  expect(server.child.exitCode).toBeNull()

  server.child.kill('SIGINT')
  expect(await server.ended).toBe(0)
  expect(await findRunningEmbedded(dataDir)).toBeNull()
})

test('a server that is told to end does not wait for the screens that watch it', async () => {
  const dataDir = await place()
  const port = await freePort()
  const settings = { DATA_DIR: dataDir, PORT: String(port), SMTP_IN_PORT: 'off', DEMO: '0' }
  expect(await runCommand(['workspace', 'create', '--name', 'Hikari'], settings)).toMatchObject({ code: 0 })
  const token = (await runCommand(['token', 'create'], settings)).stdout.trim()
  const server = start(['serve'], settings, /Madoguchi: http/)
  await server.ready
  const ended = new Promise<void>((resolve, reject) => {
    const options = { headers: { authorization: `Bearer ${token}` } }
    get(`http://127.0.0.1:${port}/api/v1/events`, options, (stream) => {
      stream.once('data', () => server.child.kill('SIGTERM'))
      stream.on('end', resolve).on('error', reject)
    })
  })
  await ended
  expect(await server.ended).toBe(0)
})

test('an embedded database that is killed comes back under the running server', async () => {
  const dataDir = await place()
  const port = await freePort()
  const settings = { DATA_DIR: dataDir, PORT: String(port), SMTP_IN_PORT: 'off', DEMO: '0' }
  const server = start(['serve'], settings, /Madoguchi: http/)
  await server.ready
  const setup = () => statusOf(`http://127.0.0.1:${port}/api/v1/setup`)
  expect(await setup()).toBe(200)

  process.kill(
    Number((await readFile(path.join(findCluster(dataDir) ?? '', 'postmaster.pid'), 'utf8')).split('\n')[0]),
    'SIGKILL',
  )
  await vi.waitFor(async () => expect(await setup()).toBe(503), 10_000)
  await vi.waitFor(async () => expect(await setup()).toBe(200), { timeout: 30_000, interval: 200 })

  server.child.kill('SIGTERM')
  expect(await server.ended).toBe(0)
  expect(await findRunningEmbedded(dataDir)).toBeNull()
})

test('an interrupted backup ends at once and leaves no half file behind', async () => {
  const services = await createTestServices()
  const holder = await services.database.owner.connect()
  // It waits for this table, whose turn is last, when the signal comes.
  await holder.query('begin; lock table workspaces in access exclusive mode')
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-place-'))
  const backup = start(['backup', '--to', path.join(folder, 'backup.tar')], installationOf(services), /Interrupted/)
  for (let waiting = 0; waiting === 0; ) {
    const { rows } = await services.database.appPool.query(
      "select count(*)::int as waiting from pg_locks where relation = 'public.workspaces'::regclass and not granted",
    )
    waiting = rows[0].waiting
  }
  backup.child.kill('SIGINT')
  await backup.ready
  expect(await backup.ended).toBe(130)
  expect(await readdir(folder)).toEqual([])
  await holder.query('rollback')
  holder.release()
  await services.database.close()
})

test.each([
  [['--help'], 0],
  [['import', '--help'], 0],
  [['unheard-of'], 2],
  [['token', 'create', '--scope', 'everything'], 2],
])('%j ends with %i', async (args, code) => {
  expect((await runCommand(args, { DATA_DIR: await place() })).code).toBe(code)
})
