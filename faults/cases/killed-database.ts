import { brokenOf, type Fault } from '../case.ts'
import { accountOf, loadFigures, startLoad, unexpected } from '../stage/load.ts'
import { need, pause, seconds } from '../stage/wait.ts'

/** R5: a process of PostgreSQL that serves a connection is killed, then PostgreSQL itself. */
export const killedDatabase: Fault = {
  id: 'R5',
  title: 'kill -9 of a PostgreSQL backend, then of the postmaster',
  async run(stage, { short }) {
    const product = await stage.start()
    const conversation = await stage.conversation(product)
    const load = startLoad(stage, () => product, conversation)
    const goesOn = async () => {
      const began = performance.now()
      // Those that were under way when it happened do not count.
      await pause(100)
      const before = load.acknowledged.size
      await need('work goes on', () => load.acknowledged.size > before)
      return load.last() - began
    }
    await pause(short ? 500 : 3_000)
    const [backend] = await stage.sql<{ pid: number }>(
      "select pid from pg_stat_activity where application_name = 'madoguchi' limit 1",
    )
    process.kill(Number(backend?.pid), 'SIGKILL')
    const afterBackend = await goesOn()
    await pause(short ? 500 : 3_000)
    process.kill(await stage.postmaster(), 'SIGKILL')
    const afterPostmaster = await goesOn()
    await load.finish()
    const { acknowledged, lost, doubled } = await accountOf(stage, load)
    return {
      figures: {
        acknowledged,
        lost,
        doubled,
        'recovery s, backend': seconds(afterBackend),
        'recovery s, postmaster': seconds(afterPostmaster),
        ...loadFigures(load),
      },
      broken: brokenOf({
        'nothing acknowledged is lost': lost === 0,
        'nothing is doubled': doubled === 0,
        'meanwhile 503, and nothing else': unexpected(load) === 0 && (load.answers[0] ?? 0) === 0,
        'a 503 says when to come again': load.silent503 === 0,
        'the server itself lives on': product.exitCode() === null,
      }),
    }
  },
}
