import type { Account } from './load.ts'
import { subjectOf, writeMail } from './mail.ts'
import type { Stage } from './stage.ts'
import { need, pause } from './wait.ts'

export type MailLoad = { acknowledged: Set<number>; finish(): Promise<void>; account(): Promise<Account> }

/** Customers whose mail servers keep what was not acknowledged and try again, byte for byte. */
export function startMails(stage: Stage, smtpPort: number, lanes = 2): MailLoad {
  const acknowledged = new Set<number>()
  let stopping = false
  let next = 1
  const write = async (number: number) => {
    const until = performance.now() + 90_000
    while (performance.now() < until) {
      try {
        await writeMail(smtpPort, number)
        acknowledged.add(number)
        return
      } catch {
        await pause(100)
      }
    }
  }
  const lane = async () => {
    while (!stopping) await write(next++)
  }
  const working = Promise.all(Array.from({ length: lanes }, lane))
  return {
    acknowledged,
    async finish() {
      stopping = true
      await working
    },
    async account() {
      const waiting = "select count(*)::int as count from contacts_in where state <> 'applied'"
      await need('all mails are applied', async () => Number((await stage.sql(waiting))[0]?.count) === 0, 120_000)
      const rows = await stage.sql<{ subject: string; count: number }>(
        'select subject, count(*)::int as count from conversations group by subject',
      )
      const kept = new Map(rows.map(({ subject, count }) => [subject, Number(count)]))
      return {
        acknowledged: acknowledged.size,
        lost: [...acknowledged].filter((number) => !kept.has(subjectOf(number))).length,
        doubled: [...kept.values()].filter((count) => count > 1).length,
      }
    },
  }
}
