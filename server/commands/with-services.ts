import { readConfig, readSettings, type Settings } from '#platform/config/index.ts'
import type { Services } from '#platform/context.ts'
import { findCluster, isMigrated, migrate } from '#platform/db/index.ts'
import { Refused } from '#platform/refused.ts'
import { openServices, type Running, reachDatabase, stopAll } from '../process.ts'
import { interruptible } from './interrupt.ts'

type Work<T> = (services: Services, signal: AbortSignal) => Promise<T>

/**
 * Runs a short command on the installation that the settings name, whether it is running or not.
 */
export async function withServices<T>(work: Work<T>): Promise<T> {
  requireInstallation(readSettings())
  return run(work, async (services) => {
    if (await isMigrated(services.database.owner)) return
    throw new Refused('The database is not at this version yet. Start the server, or run: npm run madoguchi -- migrate')
  })
}

/** The same for a command that may be the first one: it makes the installation when there is none. */
export const withNewServices = <T>(work: Work<T>): Promise<T> =>
  run(work, async ({ config, database }) => {
    await migrate(database.ownerUrl, config.secret)
  })

/** A command that asks is no reason to make an installation. */
export function requireInstallation({ databaseUrl, dataDir }: Settings): void {
  if (databaseUrl !== null || findCluster(dataDir) !== null) return
  throw new Refused(
    `There is no installation in ${dataDir} yet. Make one with npm start, or name another by DATA_DIR or DATABASE_URL.`,
  )
}

async function run<T>(work: Work<T>, prepare: (services: Services) => Promise<void>): Promise<T> {
  const config = readConfig()
  const started: Running[] = []
  try {
    return await interruptible(async (signal) => {
      const database = await reachDatabase(config)
      started.push(...database.running)
      const { services, running } = openServices({ ...config, logLevel: 'warn' }, database.url)
      started.push(...running)
      await prepare(services)
      return work(services, signal)
    })
  } finally {
    await stopAll(started, () => undefined)
  }
}
