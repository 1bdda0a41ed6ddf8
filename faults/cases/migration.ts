import { execFile, spawn } from 'node:child_process'
import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brokenOf, type Fault } from '../case.ts'
import { accountOf, loadFigures, startLoad, unexpected } from '../stage/load.ts'
import type { Stage } from '../stage/stage.ts'
import { need, pause, seconds } from '../stage/wait.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** The next version: this one with one migration more. Returns its command line. */
async function nextVersion(stage: Stage, sql: string): Promise<string[]> {
  const home = path.join(stage.dataDir, 'next')
  await mkdir(home)
  await cp(path.join(root, 'server'), path.join(home, 'server'), { recursive: true, verbatimSymlinks: true })
  for (const name of ['node_modules', 'contract', 'package.json'])
    await symlink(path.join(root, name), path.join(home, name))
  const migrations = path.join(home, 'server/migrations')
  const count = (await readdir(migrations)).filter((name) => /^\d{4}-.*\.sql$/.test(name)).length
  await writeFile(path.join(migrations, `${String(count + 1).padStart(4, '0')}-next.sql`), sql)
  return [path.join(home, 'server/main.ts'), 'migrate']
}

const environment = (stage: Stage) => ({ ...process.env, DATA_DIR: stage.dataDir, LOG_LEVEL: 'warn' })

/** R24: the next version migrates the tables that this one writes to. */
export const migratedUnderLoad: Fault = {
  id: 'R24',
  title: 'the next version migrates while this one runs',
  async run(stage, { short }) {
    const product = await stage.start()
    const conversation = await stage.conversation(product)
    const load = startLoad(stage, () => product, conversation, 8)
    const migrate = await nextVersion(
      stage,
      `alter table messages add column added_later text;
       alter table conversations add column added_later integer not null default 0;
       alter table events add column added_later text;`,
    )
    await pause(short ? 500 : 5_000)
    const began = performance.now()
    await promisify(execFile)(process.execPath, migrate, { env: environment(stage), timeout: 60_000 })
    const took = performance.now() - began
    await pause(short ? 500 : 5_000)
    await load.finish()
    const account = await accountOf(stage, load)
    const refused = (load.answers[503] ?? 0) + (load.answers[0] ?? 0) + unexpected(load)
    return {
      figures: { ...account, refused, 'migration s': seconds(took), ...loadFigures(load) },
      broken: brokenOf({
        'nothing acknowledged is lost': account.lost === 0,
        'nothing is doubled': account.doubled === 0,
        'no request fails': refused === 0,
        'nobody waits more than 5 s': load.longestGapMs() < 5_000,
      }),
    }
  },
}

/** R25: a migration is killed in the middle; the next start does it again, from its beginning. */
export const killedMigration: Fault = {
  id: 'R25',
  title: 'kill -9 in the middle of a migration',
  async run(stage) {
    const product = await stage.start()
    const migrate = await nextVersion(
      stage,
      'create table halfway (id integer); select pg_sleep(3); alter table tags add column added_later text;',
    )
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
