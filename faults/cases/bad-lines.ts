import { startEmbedded } from '../../server/platform/db/index.ts'
import { brokenOf, type Fault } from '../case.ts'
import { hurry } from '../stage/hurry.ts'
import { accountOf, loadFigures, startLoad, unexpected } from '../stage/load.ts'
import { type Line, startLine } from '../stage/proxy.ts'
import { need, pause, seconds } from '../stage/wait.ts'

const portOf = (url: string): number => Number(new URL(url).port)

/** R17: the lines to the database and to the mail server are slow, are cut time and again, and go down for a while. */
export const badLines: Fault = {
  id: 'R17',
  title: 'slow, cut and dead lines to the database and to the mail server',
  async run(stage, { short }) {
    const database = await startEmbedded(stage.dataDir)
    const [toDatabase, toMail] = [await startLine(portOf(database.url)), await startLine(portOf(stage.mail.url))]
    const through = Object.assign(new URL(database.url), { port: String(toDatabase.port) }).href
    const settings = { DATABASE_URL: through, MAIL_URL: `smtp://127.0.0.1:${toMail.port}` }
    try {
      const product = await stage.start('serve', { settings })
      const conversation = await stage.conversation(product)
      const mailboxes = (await stage.ask(product, 'GET', '/mailboxes')).body as { items: { id: string }[] }
      const load = startLoad(stage, () => product, conversation)
      const written: string[] = []
      const writeMails = async (name: string) => {
        for (let number = 0; number < 3; number++) {
          const to = `${name}${number}@customer.example`
          const draft = { mailboxId: mailboxes.items[0]?.id, to: [to], subject: to, text: to }
          const key = { 'idempotency-key': to }
          await need(
            'a mail is written',
            async () => (await stage.ask(product, 'POST', '/conversations', draft, key)).status === 201,
          )
          written.push(to)
        }
        await hurry(stage)
      }
      const both = (change: (line: Line) => void) => [toDatabase, toMail].map(change)
      const phase = short ? 4_000 : 20_000

      both((line) => (line.delayMs = 20))
      await writeMails('slow')
      await pause(phase)
      both((line) => (line.delayMs = 0))

      await writeMails('cut')
      for (let left = phase; left > 0; left -= 1_000) {
        await pause(1_000)
        both((line) => line.cut())
      }

      both((line) => (line.isDown = true))
      await pause(phase)
      both((line) => (line.isDown = false))
      const [began, held] = [performance.now(), load.acknowledged.size]
      await need('work goes on', () => load.acknowledged.size > held)
      const recovery = performance.now() - began
      await writeMails('after')
      await load.finish()

      const states = async () =>
        await stage.sql<{ to: string; state: string }>('select recipients[1] as to, state from contacts_out')
      await need('every mail has an outcome', async () => {
        await hurry(stage)
        await stage.sql("update contacts_out set lease_until = now() - interval '1 second' where state = 'sending'")
        return (await states()).every(({ state }) => ['sent', 'unknown', 'failed'].includes(state))
      })
      const outcomes = await states()
      const arrivals = stage.mail.arrived.map(({ to }) => to)
      const missing = outcomes.filter(({ to, state }) => state === 'sent' && !arrivals.includes(to))
      const account = await accountOf(stage, load)
      const all = Object.values(load.answers).reduce((sum, count) => sum + count, 0)
      return {
        figures: {
          ...account,
          'success %': Math.round(((load.answers[201] ?? 0) / all) * 1000) / 10,
          'recovery s': seconds(recovery),
          mails: written.length,
          'mails of unknown outcome': outcomes.filter(({ state }) => state === 'unknown').length,
          'mails doubled': arrivals.length - new Set(arrivals).size,
          ...loadFigures(load),
        },
        broken: brokenOf({
          'nothing acknowledged is lost': account.lost === 0 && missing.length === 0,
          'nothing is doubled': account.doubled === 0 && arrivals.length === new Set(arrivals).size,
          'meanwhile 503, and nothing else': unexpected(load) === 0 && (load.answers[0] ?? 0) === 0,
          'every mail is written once': outcomes.length === written.length,
          'it recovers within 5 s': recovery < 5_000,
          'the server itself lives on': product.exitCode() === null,
        }),
      }
    } finally {
      await toDatabase.close()
      await toMail.close()
    }
  },
}
