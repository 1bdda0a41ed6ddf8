import { rmSync } from 'node:fs'
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate, startEmbedded } from '#platform/db/index.ts'
import { testSecret } from './settings.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server that holds the migrated template. */
    databaseUrl: string
  }
}

/** One PostgreSQL for all test files, with a migrated template that each of them copies. */
export default async function setup(project: TestProject) {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'madoguchi-test-'))
  // The account that runs PostgreSQL must be able to come by.
  await chmod(dataDir, 0o755)
  const database = await startEmbedded(dataDir, {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '300',
  })
  await migrate(database.url, testSecret)
  const client = new pg.Client({ connectionString: database.url.replace(/\/madoguchi$/, '/postgres') })
  await client.connect()
  await client.query('alter database madoguchi with is_template true allow_connections false')
  await client.end()
  project.provide('databaseUrl', database.url)
  return async () => {
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
