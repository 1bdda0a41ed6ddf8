import type { Command } from 'commander'
import { readConfig, readSettings } from '#platform/config/index.ts'
import { isMigrated, migrate } from '#platform/db/index.ts'
import { newToken } from '#platform/ids.ts'
import { Refused } from '#platform/refused.ts'
import { createApp } from '../app.ts'
import { closeDemo, type DemoSignIn, ensureDemo } from '../demo/index.ts'
import { openServices, type Running, reachDatabase, startWeb, startWorker, stopAll } from '../process.ts'

export function addServeCommands(program: Command): void {
  program
    .command('serve', { isDefault: true })
    .description('everything in one process: database, migrations, web and worker')
    .action(serve)
  program
    .command('web')
    .description('serve browsers and programs; as many of these as wanted')
    .action(() => serveOne('web'))
  program
    .command('worker')
    .description('background work and incoming mail; as many of these as wanted')
    .action(() => serveOne('worker'))
  program
    .command('migrate')
    .description('bring the database to this version')
    .action(async () => {
      const config = readConfig()
      const { url, running } = await reachDatabase(config)
      const applied = await migrate(url, config.secret).finally(() => stopAll(running, () => undefined))
      process.stdout.write(
        applied.length > 0 ? `${applied.join('\n')}\n` : 'The database is at this version already.\n',
      )
    })
  program.command('openapi').description('print the OpenAPI document of this version').action(printOpenapi)
}

/** The routes say all there is to say, so that no installation is needed. */
async function printOpenapi(): Promise<void> {
  const config = { ...readSettings({ LOG_LEVEL: 'silent' }), secret: newToken() }
  const { services, running } = openServices(config, 'postgres://nobody@127.0.0.1:1/nowhere')
  const { http } = await createApp(services)
  await http.ready()
  process.stdout.write(`${JSON.stringify(http.swagger(), null, 2)}\n`)
  await stopAll([...running, { name: 'http', stop: () => http.close() }], () => undefined)
}

async function serve(): Promise<void> {
  const config = readConfig()
  const { url, keep, running } = await reachDatabase(config)
  const started: Running[] = [...running]
  const isEnding = endWithSignal(started)
  let demo: DemoSignIn | null
  try {
    await migrate(url, config.secret)
    const { services, running: opened } = openServices(config, url)
    started.push(...opened)
    keep(services.log)
    // Before anything else runs: the demo lives in a time of its own, and nobody should see half of it.
    demo = await ensureDemo(services, showDemoProgress)
    started.push(...(await startWorker(services)))
    const web = await startWeb(services)
    started.push(...web.running)
  } catch (error) {
    // What a signal has stopped complains that it was stopped.
    if (isEnding()) return
    await stopAll(started, () => undefined)
    throw error
  }
  process.stdout.write(`Madoguchi: ${config.publicUrl}\n`)
  if (demo)
    process.stdout.write(
      `Demo: ${demo.agent} / ${demo.password}\nDemo, as the owner: ${demo.owner} / ${demo.password}\n`,
    )
}

async function serveOne(kind: 'web' | 'worker'): Promise<void> {
  const config = readConfig()
  const { url, keep, running } = await reachDatabase(config)
  const { services, running: opened } = openServices(config, url)
  if (!(await isMigrated(services.database.owner))) {
    await stopAll([...running, ...opened], () => undefined)
    throw new Refused('The database is not at this version yet. Run first: npm run madoguchi -- migrate')
  }
  const started: Running[] = [...running, ...opened]
  keep(services.log)
  await closeDemo(services)
  if (kind === 'web') started.push(...(await startWeb(services)).running)
  else started.push(...(await startWorker(services)))
  process.stdout.write(kind === 'web' ? `Madoguchi: ${config.publicUrl}\n` : 'Madoguchi: working\n')
  endWithSignal(started)
}

/** One line on a terminal that counts up; elsewhere one line when it begins and one when it is done. */
function showDemoProgress(done: number, all: number): void {
  const { isTTY } = process.stderr
  if (isTTY && done % 20 === 0) process.stderr.write(`\rMaking the demo workspace: ${Math.floor((done / all) * 100)} %`)
  if (!isTTY && done === 1) process.stderr.write('Making the demo workspace; this takes a minute or two …\n')
  if (done === all) process.stderr.write(isTTY ? '\rMade the demo workspace.       \n' : 'Made the demo workspace.\n')
}

/** A signal may come several times (terminal, npm, launcher); the first one counts. Answers whether one has come. */
function endWithSignal(running: Running[]): () => boolean {
  let ending = false
  const end = async () => {
    if (ending) return
    ending = true
    await stopAll(running, (name, error) => process.stderr.write(`${name} did not end in order: ${String(error)}\n`))
    process.exit(0)
  }
  process.on('SIGINT', () => void end())
  process.on('SIGTERM', () => void end())
  return () => ending
}
