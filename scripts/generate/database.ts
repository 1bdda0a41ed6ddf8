import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { migrate, startEmbedded } from '../../server/platform/db/index.ts'
import { root } from '../root.mjs'
import { describeSchema } from './schema.ts'

/** What the migrations, applied from the first to the last, make of an empty database. */
export async function generateDatabaseFiles(): Promise<Record<string, string>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'madoguchi-generate-'))
  // The account that runs PostgreSQL must be able to come by.
  await chmod(dataDir, 0o755)
  const database = await startEmbedded(dataDir, { fsync: 'off' })
  try {
    await migrate(database.url, 'generate'.repeat(4))
    return {
      'server/migrations/schema.sql': await schemaOf(database.url),
      'server/platform/db/tables.generated.ts': await tablesOf(database.url, path.join(dataDir, 'tables.ts')),
    }
  } finally {
    await database.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function schemaOf(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await describeSchema(client, ['identity', 'public'])
  } finally {
    await client.end()
  }
}

/** Options are in .kysely-codegenrc.json. */
async function tablesOf(url: string, file: string) {
  const tool = path.join(root, 'node_modules/kysely-codegen/dist/cli/bin.js')
  await promisify(execFile)(process.execPath, [tool, '--url', url, '--out-file', file], { cwd: root })
  return await readFile(file, 'utf8')
}
