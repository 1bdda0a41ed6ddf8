import { type Config, readConfig, readSettings, type Settings, settingErrors } from '#platform/config/index.ts'
import { findCluster, findRunningEmbedded } from '#platform/db/index.ts'
import { type Running, reachDatabase, stopAll } from '../../process.ts'
import { checkDatabase, connectDatabase } from './database.ts'
import { type Finding, note, ok, trouble } from './finding.ts'
import { checkDataFolder, checkProgram, reasonOf } from './machine.ts'
import { checkMail } from './mail.ts'
import { checkPorts } from './ports.ts'
import { checkReadable, checkSettings } from './settings.ts'
import { checkWork } from './work.ts'

/** Looks at everything, one after the other, and makes nothing. `started` takes what has to be ended afterwards. */
export async function examine(started: Running[]): Promise<Finding[]> {
  const errors = settingErrors()
  const findings = [...checkReadable(errors), ...checkProgram()]
  if (errors.length > 0) return findings
  const settings = readSettings()
  findings.push(...checkSettings(settings), ...(await checkDataFolder(settings.dataDir)))
  findings.push(...(await checkPorts(settings)), await checkMail(settings))
  return [...findings, ...(await examineDatabase(settings, started))]
}

async function examineDatabase(settings: Settings, started: Running[]): Promise<Finding[]> {
  const { databaseUrl, dataDir } = settings
  if (databaseUrl !== null) return examineUrl(databaseUrl, readConfig())
  if (findCluster(dataDir) === null) return [note('embeddedNone', { dataDir })]
  const runs = await findRunningEmbedded(dataDir)
  try {
    const { url, running } = await reachDatabase(settings)
    started.push(...running)
    return [runs ? ok('embeddedRuns') : note('embeddedStopped'), ...(await examineUrl(url, readConfig()))]
  } catch (error) {
    return [trouble('embeddedBroken', { reason: reasonOf(error), folder: findCluster(dataDir) ?? dataDir })]
  }
}

async function examineUrl(url: string, config: Config): Promise<Finding[]> {
  const reached = await connectDatabase(url)
  if ('finding' in reached) return [reached.finding]
  const { client } = reached
  try {
    const findings = await checkDatabase(client, url, config)
    const usable = findings.every(({ text }) => text !== 'databaseEmpty' && text !== 'databaseOld')
    return usable ? [...findings, ...(await checkWork(client))] : findings
  } finally {
    await stopAll([{ name: 'doctor', stop: () => client.end() }], () => undefined)
  }
}
