import { brokenOf, type Fault } from '../case.ts'
import { accountOf, loadFigures, startLoad } from '../stage/load.ts'
import { need, pause, seconds } from '../stage/wait.ts'

/** R23: one of two web processes is told to end while it answers; whoever is refused there goes to the other. */
export const terminated: Fault = {
  id: 'R23',
  title: 'SIGTERM under load, with a second web process beside',
  async run(stage, { short }) {
    const stays = await stage.start()
    const conversation = await stage.conversation(stays)
    let times: number[] = []
    let serving = stays
    const load = startLoad(stage, () => serving, conversation, 8)
    for (let turn = 0; turn < (short ? 1 : 5); turn++) {
      const leaves = await stage.start('web')
      serving = leaves
      await pause(1_000)
      const ended = leaves.signal('SIGTERM')
      serving = stays
      times = [...times, await ended]
    }
    const held = load.acknowledged.size
    await need('work goes on', () => load.acknowledged.size > held)
    await load.finish()
    const account = await accountOf(stage, load)
    const drain = Math.max(...times)
    const cut = load.answers[0] ?? 0
    return {
      figures: { ...account, 'failed requests': cut, 'drain s': seconds(drain), ...loadFigures(load) },
      broken: brokenOf({
        'nothing acknowledged is lost': account.lost === 0,
        'nothing is doubled': account.doubled === 0,
        'no request is cut': cut === 0,
        'it ends within 30 s': drain < 30_000,
      }),
    }
  },
}
