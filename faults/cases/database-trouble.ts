import { execFile } from 'node:child_process'
import { readlink, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { startEmbedded } from '../../server/platform/db/index.ts'
import { brokenOf, type Fault, type Figures } from '../case.ts'
import { accountOf, type Load, loadFigures, startLoad, unexpected } from '../stage/load.ts'
import type { Product } from '../stage/product.ts'
import type { Stage } from '../stage/stage.ts'
import { need, pause, seconds } from '../stage/wait.ts'

type Running = { stage: Stage; product: Product; load: Load; short: boolean }
type Seen = { figures: Figures; promises: Record<string, boolean> }

/** Programs write all the while; `trouble` happens to the database; then the books are checked. */
const underLoad =
  (
    lanes: number,
    trouble: (running: Running) => Promise<Seen>,
    before?: (stage: Stage) => Promise<unknown>,
  ): Fault['run'] =>
  async (stage, { short }) => {
    await before?.(stage)
    const product = await stage.start()
    const conversation = await stage.conversation(product)
    const load = startLoad(stage, () => product, conversation, lanes)
    await pause(short ? 500 : 3_000)
    const { figures, promises } = await trouble({ stage, product, load, short })
    const held = load.acknowledged.size
    await need('work goes on', () => load.acknowledged.size > held)
    await load.finish()
    const account = await accountOf(stage, load)
    return {
      figures: { ...account, ...figures, ...loadFigures(load) },
      broken: brokenOf({
        'nothing acknowledged is lost': account.lost === 0,
        'nothing is doubled': account.doubled === 0,
        'meanwhile 503, and nothing else': unexpected(load) === 0 && (load.answers[0] ?? 0) === 0,
        'a 503 says when to come again': load.silent503 === 0,
        'the server itself lives on': product.exitCode() === null,
        ...promises,
      }),
    }
  }

const ready = async ({ product }: Running): Promise<number> =>
  (await fetch(`${product.url}/readyz`, { signal: AbortSignal.timeout(3_000) }).catch(() => ({ status: 0 }))).status

/** R6: what an operator does after a change of its settings. */
export const restartedDatabase: Fault = {
  id: 'R6',
  title: 'pg_ctl restart -m fast',
  run: underLoad(4, async ({ stage, load }) => {
    const began = performance.now()
    const { uid, gid } = await stat(stage.cluster())
    const bin = path.dirname(await readlink(`/proc/${await stage.postmaster()}/exe`))
    const args = ['-D', stage.cluster(), '-w', '-s', '-m', 'fast', '-l', '/dev/null', 'restart']
    await promisify(execFile)(path.join(bin, 'pg_ctl'), args, { uid, gid, cwd: '/', timeout: 60_000 })
    const held = load.acknowledged.size
    await need('work goes on', () => load.acknowledged.size > held)
    return { figures: { 'recovery s': seconds(performance.now() - began) }, promises: {} }
  }),
}

/** R7: PostgreSQL and all its processes stand still, and then go on. */
export const stoppedDatabase: Fault = {
  id: 'R7',
  title: 'SIGSTOP of all of PostgreSQL, 60 programs at a time',
  run: underLoad(60, async (running) => {
    const { stage, load, short } = running
    const rows = await stage.sql<{ pid: number }>('select pid from pg_stat_activity where pid <> pg_backend_pid()')
    const pids = [await stage.postmaster(), ...rows.map(({ pid }) => Number(pid))]
    for (const pid of pids) process.kill(pid, 'SIGSTOP')
    const stopped = performance.now()
    const shed = await need('the first is told to come again', () => (load.answers[503] ?? 0) > 0)
    const health = await ready(running)
    await pause((short ? 20_000 : 60_000) - (performance.now() - stopped))
    for (const pid of pids) process.kill(pid, 'SIGCONT')
    const [began, held] = [performance.now(), load.acknowledged.size]
    const drain = await need('work goes on', () => load.acknowledged.size > held)
    await need('all are served again', () => load.acknowledged.size > held + 60)
    return {
      figures: {
        'first 503 after s': seconds(shed),
        'drain s': seconds(drain),
        'all served after s': seconds(performance.now() - began),
        readyz: health,
      },
      promises: {
        'health is red meanwhile': health !== 200,
        'who waits for a connection is told within 6 s': shed < 6_000,
        'it drains within 1 s': drain < 1_000,
        'nobody waits for more than 16 s': load.p99() < 16_000,
      },
    }
  }),
}

/** R8: more is wanted at a time than the database lets in. */
export const fewConnections: Fault = {
  id: 'R8',
  title: 'max_connections=20, 40 programs at a time',
  run: underLoad(
    40,
    async ({ stage, load, short }) => {
      await pause(short ? 2_000 : 15_000)
      const [row] = await stage.sql<{ deadlocks: number }>(
        'select deadlocks from pg_stat_database where datname = current_database()',
      )
      const all = Object.values(load.answers).reduce((sum, count) => sum + count, 0)
      const refused = Math.round(((load.answers[503] ?? 0) / all) * 1000) / 10
      const deadlocks = Number(row?.deadlocks)
      return {
        figures: { '503 %': refused, deadlocks },
        promises: {
          'no deadlocks': deadlocks === 0,
          'less than 5 % are told to come again': refused < 5,
          'nobody waits for more than 10 s': load.p99() < 10_000,
        },
      }
    },
    ({ dataDir }) => startEmbedded(dataDir, { max_connections: '20' }),
  ),
}
