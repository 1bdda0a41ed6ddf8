import { brokenOf, type Fault } from '../case.ts'
import { makeControlGroup } from '../stage/control-group.ts'
import { accountOf, loadFigures, startLoad, unexpected } from '../stage/load.ts'
import { startMails } from '../stage/mail-load.ts'
import { need, pause, until } from '../stage/wait.ts'

const mega = 1024 * 1024

/** R12: the worker may have hardly more memory than it has already; who looks after it starts it again. */
export const littleMemory: Fault = {
  id: 'R12',
  title: 'the worker is killed for want of memory (control group), and started again',
  async run(stage, { short }) {
    const group = await makeControlGroup('memory')
    try {
      const web = await stage.start('web')
      let worker = await stage.start('worker', { around: group.around })
      const ports = { port: worker.port, smtpPort: worker.smtpPort }
      await stage.conversation({ ...web, smtpPort: ports.smtpPort })
      const mails = startMails(stage, ports.smtpPort, 4)
      let kills = 0
      for (let round = 0; round < (short ? 2 : 6); round++) {
        await pause(short ? 1_000 : 5_000)
        for (let spare = 8; worker.exitCode() === null && spare >= 0; spare -= 2) {
          // Less than it has cannot be asked for; what it needs for its work it does not get.
          await group.limitMemory((await group.memory()) + spare * mega).catch(() => undefined)
          await until(() => worker.exitCode() !== null, 5_000)
        }
        if (worker.exitCode() !== null) kills += 1
        else await worker.signal('SIGKILL')
        await group.limitMemory(2048 * mega)
        worker = await stage.start('worker', { around: group.around, ports })
      }
      await pause(1_000)
      await mails.finish()
      const account = await mails.account()
      return {
        figures: { ...account, kills },
        broken: brokenOf({
          'no job is lost': account.lost === 0,
          'nothing is doubled': account.doubled === 0,
          'it was killed each time': kills === (short ? 2 : 6),
        }),
      }
    } finally {
      await stage.end()
      await group.remove()
    }
  },
}

/** R13: a fifth of a core for everything, the database included. */
export const littleCpu: Fault = {
  id: 'R13',
  title: 'a fifth of a core for product and database (control group)',
  async run(stage, { short }) {
    const group = await makeControlGroup('cpu')
    try {
      const product = await stage.start('serve', { around: group.around })
      const conversation = await stage.conversation(product)
      const mailboxes = (await stage.ask(product, 'GET', '/mailboxes')).body as { items: { id: string }[] }
      await group.limitCpu(20)
      const load = startLoad(stage, () => product, conversation, 2)
      const count = short ? 5 : 30
      const write = async (number: number) => {
        const to = `kyaku${number}@customer.example`
        const draft = { mailboxId: mailboxes.items[0]?.id, to: [to], subject: to, text: to }
        const key = { 'idempotency-key': to }
        const isDone = async () => (await stage.ask(product, 'POST', '/conversations', draft, key)).status === 201
        await need('a mail is written', isDone, 120_000)
      }
      for (let number = 1; number <= count; number++) await write(number)
      await pause(short ? 5_000 : 60_000)
      await load.finish()
      await group.limitCpu(200)
      const states = () => stage.sql<{ state: string }>('select state from contacts_out')
      await need('all are sent', async () => (await states()).every(({ state }) => state === 'sent'), 60_000)
      const arrivals = stage.mail.arrived.map(({ to }) => to)
      const account = await accountOf(stage, load)
      const doubleRuns = arrivals.length - new Set(arrivals).size
      return {
        figures: { ...account, mails: count, 'double runs': doubleRuns, ...loadFigures(load) },
        broken: brokenOf({
          'nothing acknowledged is lost': account.lost === 0 && new Set(arrivals).size === count,
          'nothing is doubled': account.doubled === 0 && doubleRuns === 0,
          'slower, and nothing else': unexpected(load) === 0 && (load.answers[0] ?? 0) === 0,
        }),
      }
    } finally {
      await stage.end()
      await group.remove()
    }
  },
}
