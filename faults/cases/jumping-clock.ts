import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { brokenOf, type Fault, NotHere } from '../case.ts'
import { writeMail } from '../stage/mail.ts'
import type { Stage } from '../stage/stage.ts'
import { need, pause, seconds } from '../stage/wait.ts'

const hour = 3_600_000
const libraries = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/faketime/libfaketimeMT.so.1`)

/** R14: the clock of the product and of its database jumps by an hour and by a day, forward and back. */
export const jumpingClock: Fault = {
  id: 'R14',
  title: 'the clock jumps by an hour and by a day, forward and back (libfaketime)',
  async run(stage, { short }) {
    const library = libraries.find(existsSync)
    if (!library) throw new NotHere('libfaketime is missing (Debian: apt-get install faketime)')
    const clock = `${stage.dataDir}.clock`
    await writeFile(clock, '+0')
    const settings = {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: clock,
      FAKETIME_CACHE_DURATION: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      NO_FAKE_STAT: '1',
    }
    const product = await stage.start('serve', { settings })
    const snoozed = await stage.conversation(product)
    const until = new Date(Date.now() + 36 * hour).toISOString()
    const { status } = await stage.ask(product, 'POST', `/conversations/${snoozed}/snooze`, { until })
    const mailboxes = (await stage.ask(product, 'GET', '/mailboxes')).body as { items: { id: string }[] }
    const jumps = short ? ['+1h', '+0', '-1h', '+1d'] : ['+1h', '+0', '-1h', '+0', '+1d', '+0', '-1d', '+0']
    let [slowestIn, slowestOut, misfired, seen, refused] = [0, 0, 0, 0, status === 200 ? 0 : 1]
    for (const [number, jump] of jumps.entries()) {
      await writeFile(clock, jump)
      await pause(2_000)
      const to = `kyaku${number + 1}@customer.example`
      const draft = { mailboxId: mailboxes.items[0]?.id, to: [to], subject: to, text: to }
      const answer = await stage.ask(product, 'POST', '/conversations', draft)
      if (answer.status !== 201) refused += 1
      const ahead = Date.parse(answer.headers.get('date') ?? '') - Date.now()
      if (Math.abs(ahead - aheadAt(jump)) < 5_000) seen += 1
      await writeMail(product.smtpPort, number + 1)
      slowestIn = Math.max(slowestIn, await need('a mail is applied', () => isAll(stage, 'contacts_in', 'applied')))
      slowestOut = Math.max(slowestOut, await need('a mail is sent', () => isAll(stage, 'contacts_out', 'sent')))
      const [row] = await stage.sql('select state from conversations where id = $1', [snoozed])
      if (row?.state !== 'snoozed') misfired += 1
    }
    const arrivals = stage.mail.arrived.map(({ to }) => to)
    return {
      figures: {
        jumps: jumps.length,
        misfired,
        'slowest in s': seconds(slowestIn),
        'slowest out s, of them 10 to take it back': seconds(slowestOut),
        acknowledged: jumps.length * 2,
        lost: jumps.length - new Set(arrivals).size,
        doubled: arrivals.length - new Set(arrivals).size,
      },
      broken: brokenOf({
        'the clock did jump': seen === jumps.length,
        'nothing is refused': refused === 0,
        'a snoozed conversation sleeps on': misfired === 0,
        'each mail leaves once': arrivals.length === jumps.length && new Set(arrivals).size === jumps.length,
        'mail goes in and out in its usual time': slowestIn < 5_000 && slowestOut < 20_000,
        'the server itself lives on': product.exitCode() === null,
      }),
    }
  },
}

const aheadAt = (jump: string): number =>
  Number.parseInt(jump, 10) * (jump.endsWith('d') ? 24 * hour : jump.endsWith('h') ? hour : 0)

async function isAll(stage: Stage, table: string, state: string): Promise<boolean> {
  const rows = await stage.sql<{ state: string }>(`select distinct state from ${table}`)
  return rows.every((row) => row.state === state)
}
