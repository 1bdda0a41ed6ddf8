import { brokenOf, type Fault } from '../case.ts'
import { hurry } from '../stage/hurry.ts'
import { need } from '../stage/wait.ts'

/** R28: of two workers one stands still while it sends, past its lease, and then goes on as if nothing were. */
export const stoppedWorker: Fault = {
  id: 'R28',
  title: 'two workers, the sending one SIGSTOPped past its lease',
  async run(stage) {
    const first = await stage.start()
    const conversation = await stage.conversation(first)
    const stopped = new Promise<void>((resolve) => {
      stage.mail.taken = () => void first.signal('SIGSTOP').then(() => resolve())
    })
    const reply = { text: 'お調べします。', seenThrough: 1 }
    await stage.ask(first, 'POST', `/conversations/${conversation}/replies`, reply)
    await hurry(stage)
    await stopped
    await stage.start('worker')
    await stage.sql("update contacts_out set lease_until = now() - interval '1 second' where state = 'sending'")
    const state = async () => (await stage.sql('select state from contacts_out'))[0]?.state
    await need('the other worker ends the lease', async () => {
      await hurry(stage)
      return (await state()) === 'unknown'
    })
    await first.signal('SIGCONT')
    await need('what the stopped one knows is noted', async () => (await state()) === 'sent')
    const arrivals = stage.mail.arrived.length
    return {
      figures: { acknowledged: 1, lost: arrivals === 0 ? 1 : 0, doubled: arrivals - 1 },
      broken: brokenOf({ 'it is sent once': arrivals === 1 }),
    }
  },
}
