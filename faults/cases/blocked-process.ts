import { fileURLToPath } from 'node:url'
import { brokenOf, type Fault } from '../case.ts'
import { accountOf, loadFigures, startLoad } from '../stage/load.ts'
import { need, pause, seconds } from '../stage/wait.ts'

const preload = fileURLToPath(new URL('../stage/block-on-signal.ts', import.meta.url))

/** R30: a piece of work keeps the process busy for five seconds. */
export const blockedProcess: Fault = {
  id: 'R30',
  title: 'five seconds of synchronous work',
  async run(stage) {
    const product = await stage.start('serve', { settings: { NODE_OPTIONS: `--import=${preload}` } })
    const conversation = await stage.conversation(product)
    const load = startLoad(stage, () => product, conversation)
    await pause(500)
    await need('it is ready', async () => (await ready()) === 200, 30_000)
    process.kill(product.pid, 'SIGUSR2')
    await pause(300)
    const noticed = await need('the watchdog tells', async () => (await ready()) === 503, 30_000)
    const calm = await need('it is ready again', async () => (await ready()) === 200, 60_000)
    await load.finish()
    const figures = await (await fetch(`${product.url}/metrics`)).text()
    const longest = Number(/^process_standstill_longest_seconds (\S+)/m.exec(figures)?.[1])
    const account = await accountOf(stage, load)
    return {
      figures: {
        ...account,
        'measured s': Math.round(longest * 10) / 10,
        'noticed after s': seconds(noticed),
        'ready again after s': seconds(calm),
        ...loadFigures(load),
      },
      broken: brokenOf({
        'nothing acknowledged is lost': account.lost === 0,
        'nothing is doubled': account.doubled === 0,
        'its figures tell': longest > 3,
        'its log tells': product.said().includes('stood still'),
      }),
    }

    async function ready() {
      return (await fetch(`${product.url}/readyz`)).status
    }
  },
}
