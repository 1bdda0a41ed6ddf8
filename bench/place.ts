import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { readConfig } from '../server/platform/config/index.ts'
import { appUrl, migrate, shareEmbedded } from '../server/platform/db/index.ts'
import type { Place } from './run.ts'

/** Keeps the database of an installation running while `work` measures on it. */
export async function withPlace<T>(dataDir: string, work: (place: Place) => Promise<T>): Promise<T> {
  process.env.DATA_DIR = dataDir
  const shared = await shareEmbedded(dataDir)
  const owner = new pg.Client({ connectionString: shared.url })
  // Whoever waits for an answer hears of it.
  owner.on('error', () => undefined)
  try {
    // It may have been filled by an earlier version.
    await migrate(shared.url, readConfig().secret)
    await owner.connect()
    const main = fileURLToPath(new URL('../server/main.ts', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, [main, 'token', 'create'])
    const { rows } = await owner.query<{ workspace_id: string }>('select workspace_id from workspaces')
    const subject = { owner, workspaceId: rows[0]?.workspace_id ?? '' }
    return await work({
      dataDir,
      token: stdout.trim(),
      subject,
      urls: { app: appUrl(shared.url, readConfig().secret) },
    })
  } finally {
    await owner.end()
    await shared.leave()
  }
}
