import { brokenOf, type Fault } from '../case.ts'
import { accountOf, loadFigures, startLoad, unexpected } from '../stage/load.ts'
import { startMails } from '../stage/mail-load.ts'
import { need, pause, seconds } from '../stage/wait.ts'

/** R4: killed at random moments, while programs write and customers mail. */
export const killedServer: Fault = {
  id: 'R4',
  title: 'kill -9 at random moments under API load and incoming mail',
  async run(stage, { short }) {
    let product = await stage.start()
    const { port, smtpPort } = product
    const conversation = await stage.conversation(product)
    const mails = startMails(stage, smtpPort)
    const load = startLoad(stage, () => product, conversation)
    const recoveries: number[] = []
    for (let kill = 0; kill < (short ? 2 : 10); kill++) {
      await pause(300 + Math.random() * (short ? 500 : 3_000))
      await product.signal('SIGKILL')
      const began = performance.now()
      product = await stage.start('serve', { ports: { port, smtpPort } })
      const before = load.acknowledged.size
      await need('work goes on', () => load.acknowledged.size > before)
      recoveries.push(load.last() - began)
    }
    await load.finish()
    await mails.finish()
    const [notes, letters] = [await accountOf(stage, load), await mails.account()]
    return {
      figures: {
        acknowledged: notes.acknowledged + letters.acknowledged,
        lost: notes.lost + letters.lost,
        doubled: notes.doubled + letters.doubled,
        'of them mails': letters.acknowledged,
        'recovery s': seconds(Math.max(...recoveries)),
        ...loadFigures(load),
      },
      broken: brokenOf({
        'nothing acknowledged is lost': notes.lost + letters.lost === 0,
        'nothing is doubled': notes.doubled + letters.doubled === 0,
        'no unexpected answers': unexpected(load) === 0,
      }),
    }
  },
}
