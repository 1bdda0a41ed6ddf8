import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { findCluster, findRunningEmbedded } from '../../server/platform/db/index.ts'
import { freePort } from '../../server/platform/free-port.ts'
import { type Answer, createApi } from './api.ts'
import { type MailServer, startMailServer, writeMail } from './mail.ts'
import { type Kind, type Product, startProduct, type Version } from './product.ts'
import { need, pause } from './wait.ts'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../..')

type StartOptions = Version & { settings?: Record<string, string>; ports?: { port: number; smtpPort: number } }

/** An installation with one workspace, one mailbox and one mail, for one case alone. */
export type Stage = {
  dataDir: string
  token: string
  mail: MailServer
  /** Starts a process of the product; all that still run at the end are ended. */
  start(kind?: Kind, options?: StartOptions): Promise<Product>
  /** Asks the API with the token of the workspace. */
  ask(product: Product, method: string, path: string, body?: unknown, headers?: Headers): Promise<Answer>
  /** A command of the product on this installation; its standard output. */
  command(...args: string[]): Promise<string>
  /** Straight to the database, past the product. */
  sql<Row extends pg.QueryResultRow = Record<string, string>>(text: string, values?: unknown[]): Promise<Row[]>
  /** Does this in a transaction that stays open until it is let go. */
  hold(text: string): Promise<() => Promise<void>>
  postmaster(): Promise<number>
  /** Ends everything that runs, the database too, before the case itself does. */
  end(): Promise<void>
  /** What the product logged as unexpected. */
  complaints(): string[]
  /** The folder of the database. */
  cluster(): string
  /** A customer writes; the id of the conversation when it is there. */
  conversation(product: Product, number?: number): Promise<string>
}
type Headers = Record<string, string>

/** The data folder that all cases of a run begin with, made once. */
export async function prepareStages(): Promise<{ withStage: WithStage; remove(): Promise<void> }> {
  const home = await mkdtemp(path.join(tmpdir(), 'madoguchi-faults-'))
  // The account that runs PostgreSQL must be able to come by.
  await chmod(home, 0o755)
  const template = path.join(home, 'template')
  await command(template, 'workspace', 'create', '--name', 'Minato')
  const token = (await command(template, 'token', 'create')).trim()
  let count = 0
  return {
    async withStage(work) {
      const dataDir = path.join(home, `case-${++count}`)
      await run('cp', ['-a', template, dataDir])
      return withStage(dataDir, token, work)
    },
    remove: () => rm(home, { recursive: true, force: true }),
  }
}

export type WithStage = <T>(work: (stage: Stage) => Promise<T>) => Promise<T>

async function withStage<T>(dataDir: string, token: string, work: (stage: Stage) => Promise<T>): Promise<T> {
  const started: Product[] = []
  const mail = await startMailServer()
  const sql: Stage['sql'] = async (text, values) => {
    for (let tries = 1; ; tries++) {
      try {
        return await querySql(dataDir, text, values)
      } catch (error) {
        // The product may have them all.
        if (tries === 100 || !String(error).includes('too many clients')) throw error
        await pause(100)
      }
    }
  }
  const ask = createApi(token)
  const stage: Stage = {
    dataDir,
    token,
    mail,
    ask: (product, ...rest) => ask(product.url, ...rest),
    sql,
    hold: (text) => holdOpen(dataDir, text),
    async start(kind = 'serve', { settings = {}, ports, ...version } = {}) {
      const places = ports ?? { port: await freePort(), smtpPort: await freePort() }
      const product = await startProduct(kind, { DATA_DIR: dataDir, MAIL_URL: mail.url, ...settings }, places, version)
      started.push(product)
      return product
    },
    command: (...args) => command(dataDir, ...args),
    complaints: () =>
      started.flatMap((product) =>
        product
          .said()
          .split('\n')
          .filter((line) => line.includes('unexpected error')),
      ),
    async end() {
      for (const product of started.splice(0).toReversed()) {
        await product.signal('SIGCONT')
        await Promise.race([product.signal('SIGTERM'), new Promise((resolve) => setTimeout(resolve, 30_000).unref())])
        await product.signal('SIGKILL')
      }
      // A killed server leaves its database behind; whoever comes last ends it.
      await command(dataDir, 'migrate').catch(() => undefined)
    },
    cluster: () => findCluster(dataDir) ?? '',
    postmaster: () => postmasterOf(dataDir),
    async conversation(product, number = 0) {
      await stage.ask(product, 'POST', '/mailboxes', {
        name: 'Support',
        address: 'support@minato.example',
        senderName: 'Minato',
      })
      await writeMail(product.smtpPort, number)
      let id = ''
      await need('the first mail became a conversation', async () => {
        id = (await sql<{ id: string }>('select id from conversations limit 1'))[0]?.id ?? ''
        return id !== ''
      })
      return id
    },
  }
  try {
    return await work(stage)
  } finally {
    await stage.end()
    await mail.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const command = async (dataDir: string, ...args: string[]): Promise<string> =>
  (
    await run(process.execPath, ['server/main.ts', ...args], {
      cwd: root,
      env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    })
  ).stdout

async function querySql<Row extends pg.QueryResultRow>(
  dataDir: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = await openClient(dataDir)
  try {
    return (await client.query<Row>(text, values)).rows
  } finally {
    await client.end()
  }
}

async function holdOpen(dataDir: string, text: string): Promise<() => Promise<void>> {
  const client = await openClient(dataDir)
  await client.query(`begin; ${text}`)
  return () => client.end()
}

async function openClient(dataDir: string): Promise<pg.Client> {
  const url = await findRunningEmbedded(dataDir)
  if (url === null) throw new Error('the database does not run')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

async function postmasterOf(dataDir: string): Promise<number> {
  const file = path.join(findCluster(dataDir) ?? '', 'postmaster.pid')
  return Number.parseInt(await readFile(file, 'utf8'), 10)
}
