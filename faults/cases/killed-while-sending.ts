import { brokenOf, type Fault } from '../case.ts'
import { hurry } from '../stage/hurry.ts'
import type { Product } from '../stage/product.ts'
import type { Stage } from '../stage/stage.ts'
import { need } from '../stage/wait.ts'

/** R3: the mail server has said 250, and the server dies before it has heard of it. */
export const killedWhileSending: Fault = {
  id: 'R3',
  title: 'killed after the mail server said 250',
  async run(stage) {
    const first = await stage.start()
    const conversation = await stage.conversation(first)
    const killed = new Promise<void>((resolve) => {
      stage.mail.taken = () => void first.signal('SIGKILL').then(() => resolve())
    })
    const reply = { text: 'お調べします。', seenThrough: 1 }
    const { status } = await stage.ask(first, 'POST', `/conversations/${conversation}/replies`, reply)
    if (status !== 201) throw new Error(`the reply was answered with ${status}`)
    await hurry(stage)
    await killed
    stage.mail.taken = () => undefined

    const second = await stage.start()
    // Whoever took the job is gone; it is freed and must not send. Then its lease runs out.
    await stage.sql("update contacts_out set lease_until = now() - interval '1 second' where state = 'sending'")
    await need('the outcome is shown as unknown', async () => {
      await hurry(stage)
      return (await outgoing(stage, second))?.state === 'unknown'
    })
    const sentBlindly = stage.mail.arrived.length - 1
    const shown = await outgoing(stage, second)
    const chosen = await stage.ask(second, 'POST', `/ledger/out/${shown?.id}/retry`, {})
    await hurry(stage)
    await need(
      'what a person chose to send again is sent',
      async () => (await outgoing(stage, second))?.state === 'sent',
    )
    const names = new Set(stage.mail.arrived.map(({ messageId }) => messageId))
    return {
      figures: { acknowledged: 1, lost: 0, doubled: sentBlindly, arrivals: stage.mail.arrived.length },
      broken: brokenOf({
        'nothing is sent again by itself': sentBlindly === 0,
        'a person may send it again': chosen.status === 200,
        'sent again it keeps its Message-ID': stage.mail.arrived.length === 2 && names.size === 1,
      }),
    }
  },
}

type Shown = { id: string; state: string }

async function outgoing(stage: Stage, product: Product): Promise<Shown | undefined> {
  const { body } = await stage.ask(product, 'GET', '/ledger/out')
  return (body as { items: Shown[] }).items[0]
}
