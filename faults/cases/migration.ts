import { execFile, spawn } from 'node:child_process'
import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brokenOf, type Fault } from '../case.ts'
import { accountOf, loadFigures, startLoad } from '../stage/load.ts'
import type { Stage } from '../stage/stage.ts'
import { need, pause, seconds } from '../stage/wait.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** The next version: this one with one migration more. Returns where its `main.ts` stands. */
async function nextVersion(stage: Stage, sql: string): Promise<string> {
  const home = path.join(stage.dataDir, 'next')
  await mkdir(home)
  await cp(path.join(root, 'server'), path.join(home, 'server'), { recursive: true, verbatimSymlinks: true })
  for (const name of ['node_modules', 'contract', 'package.json'])
    await symlink(path.join(root, name), path.join(home, name))
  const migrations = path.join(home, 'server/migrations')
  const count = (await readdir(migrations)).filter((name) => /^\d{4}-.*\.sql$/.test(name)).length
  await writeFile(path.join(migrations, `${String(count + 1).padStart(4, '0')}-next.sql`), sql)
  return path.join(home, 'server/main.ts')
}

const environment = (stage: Stage) => ({ ...process.env, DATA_DIR: stage.dataDir, LOG_LEVEL: 'warn' })

/**
 * R24: two processes of the next version start at the same time and migrate the tables that this one writes to, in
 * another order than it writes; afterwards both versions answer.
 */
export const migratedUnderLoad: Fault = {
  id: 'R24',
  title: 'two of the next version start and migrate while this one is written to; then all three are',
  async run(stage, { short }) {
    const old = await stage.start()
    const conversation = await stage.conversation(old)
    const answering = [old]
    let turn = 0
    const load = startLoad(stage, () => answering[turn++ % answering.length] ?? old, conversation, 8)
    const main = await nextVersion(
      stage,
      `alter table messages add column added_later text;
       alter table conversations add column added_later integer not null default 0;
       alter table events add column added_later text;`,
    )
    await pause(short ? 500 : 5_000)
    const watch = watchLocks(stage)
    const began = performance.now()
    const next = await Promise.all([stage.start('serve', { main }), stage.start('serve', { main })])
    const took = performance.now() - began
    const longestLockMs = await watch.stop()
    answering.push(...next)
    await pause(short ? 3_000 : 10_000)
    await load.finish()
    const account = await accountOf(stage, load)
    const [row] = await stage.sql<{ count: number }>(
      "select count(*)::int as count from migrations where name like '%-next.sql'",
    )
    const refused = Object.entries(load.answers).reduce(
      (sum, [status, count]) => sum + (status === '201' ? 0 : count),
      0,
    )
    return {
      figures: {
        ...account,
        refused,
        'both started after s': seconds(took),
        'longest lock wait s': seconds(longestLockMs),
        ...loadFigures(load),
      },
      broken: brokenOf({
        'nothing acknowledged is lost': account.lost === 0,
        'nothing is doubled': account.doubled === 0,
        'it is migrated once': Number(row?.count) === 1,
        'no request fails': refused === 0,
        'nobody waits more than 5 s': load.longestGapMs() < 5_000,
      }),
    }
  },
}

/** Asks time and again who waits for a lock, and for how long. */
function watchLocks(stage: Stage): { stop(): Promise<number> } {
  let [longest, stopped] = [0, false]
  const watching = (async () => {
    while (!stopped) {
      const [row] = await stage.sql<{ ms: number }>(
        'select coalesce(max(extract(epoch from clock_timestamp() - waitstart)), 0)::float * 1000 as ms from pg_locks where not granted',
      )
      longest = Math.max(longest, Number(row?.ms))
      await pause(50)
    }
  })()
  return {
    async stop() {
      stopped = true
      await watching
      return longest
    },
  }
}

/** R25: a migration is killed in the middle; the next start does it again, from its beginning. */
export const killedMigration: Fault = {
  id: 'R25',
  title: 'kill -9 in the middle of a migration',
  async run(stage) {
    const product = await stage.start()
    const main = await nextVersion(
      stage,
      'create table halfway (id integer); select pg_sleep(3); alter table tags add column added_later text;',
    )
    const migrate = [main, 'migrate']
    const child = spawn(process.execPath, migrate, { env: environment(stage), stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await need('it is halfway', async () => {
      const rows = await stage.sql(
        "select 1 from pg_stat_activity where application_name = 'madoguchi migrate' and query like '%pg_sleep(3)%'",
      )
      return rows.length > 0
    })
    child.kill('SIGKILL')
    await ended
    const began = performance.now()
    const { stdout } = await promisify(execFile)(process.execPath, migrate, {
      env: environment(stage),
      timeout: 60_000,
    })
    const [row] = await stage.sql<{ halfway: number }>('select count(*)::int as halfway from halfway')
    return {
      figures: { 'manual steps': 0, 'recovery s': seconds(performance.now() - began) },
      broken: brokenOf({
        'the second try does it': stdout.includes('-next.sql') && Number(row?.halfway) === 0,
        'this version ran on meanwhile': product.exitCode() === null,
      }),
    }
  },
}
