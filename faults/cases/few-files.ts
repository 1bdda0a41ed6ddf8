import { connect, type Socket } from 'node:net'
import { brokenOf, type Fault } from '../case.ts'
import { accountOf, loadFigures, startLoad } from '../stage/load.ts'
import { need, pause } from '../stage/wait.ts'

/** R11: more connections than the process may have files open. */
export const fewFiles: Fault = {
  id: 'R11',
  title: 'prlimit --nofile=256, 400 open connections',
  async run(stage, { short }) {
    const product = await stage.start('serve', { around: ['prlimit', '--nofile=256:256'] })
    const conversation = await stage.conversation(product)
    const load = startLoad(stage, () => product, conversation)
    const sockets: Socket[] = []
    for (let place = 0; place < 400; place++) {
      const socket = connect(product.port, '127.0.0.1')
      socket.on('error', () => undefined)
      sockets.push(socket)
    }
    await pause(short ? 2_000 : 10_000)
    const crashed = product.exitCode() !== null
    for (const socket of sockets) socket.destroy()
    const held = load.acknowledged.size
    await need('work goes on', () => load.acknowledged.size > held)
    await load.finish()
    const account = await accountOf(stage, load)
    return {
      figures: { ...account, crashes: crashed ? 1 : 0, ...loadFigures(load) },
      broken: brokenOf({
        'nothing acknowledged is lost': account.lost === 0,
        'nothing is doubled': account.doubled === 0,
        'it does not crash': !crashed && product.exitCode() === null,
      }),
    }
  },
}
