import { createHmac } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Log } from '#platform/log/index.ts'
import { createOnOneConnection, type OnOneConnection } from './connection.ts'
import { prepareStatements } from './prepare.ts'
import type { DB } from './tables.generated.ts'

export type Tables = DB

/**
 * Two ways into the database. `app` is what requests and jobs use: its role owns nothing, so the wall
 * between workspaces binds it. `owner` migrates, runs the job queue and reads figures of the installation.
 */
export type Database = {
  app: Kysely<Tables>
  onOneConnection: OnOneConnection
  appPool: pg.Pool
  owner: pg.Pool
  ownerUrl: string
  close(): Promise<void>
}

// Counts are bigint in PostgreSQL and stay far below 2^53 here.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

type PoolSizes = { app: number; owner: number }

export function openDatabase(
  ownerUrl: string,
  secret: string,
  log: Log,
  sizes: PoolSizes = { app: 20, owner: 7 },
): Database {
  const owner = pool(ownerUrl, sizes.owner, 'madoguchi owner', log)
  const appPool = pool(appUrl(ownerUrl, secret), sizes.app, 'madoguchi', log, true)
  const dialect = new PostgresDialect({ pool: appPool })
  const app = new Kysely<Tables>({ dialect })
  let closing: Promise<void> | undefined
  return {
    app,
    onOneConnection: createOnOneConnection(app, dialect),
    appPool,
    owner,
    ownerUrl,
    close() {
      closing ??= Promise.all([app.destroy(), owner.end()]).then(() => undefined)
      return closing
    },
  }
}

function pool(connectionString: string, max: number, name: string, log: Log, pipeline = false): pg.Pool {
  const made = new pg.Pool({
    connectionString,
    max,
    application_name: name,
    // The next statement may leave before the answer to the last has come.
    pipeline,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    // A forgotten transaction must not hold locks for ever.
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
  })
  // A connection that the database ends is replaced at its next use; who used it gets the error there.
  const lost = (error: Error) => log.warn({ err: error.message }, 'a database connection was lost')
  made.on('error', lost)
  made.on('connect', (client) => {
    client.on('error', lost)
    prepareStatements(client)
  })
  return made
}

export const appRole = (ownerUrl: string): string =>
  `${decodeURIComponent(new URL(ownerUrl).username) || 'postgres'}_app`

/** The app role's password follows from the secret, so that no second one has to be kept. */
export const appPassword = (secret: string): string =>
  createHmac('sha256', secret).update('database app role').digest('base64url')

/** The address for the app's role: the owner's, with its own name and password. */
export function appUrl(ownerUrl: string, secret: string): string {
  const url = new URL(ownerUrl)
  url.username = encodeURIComponent(appRole(ownerUrl))
  url.password = appPassword(secret)
  return url.href
}
