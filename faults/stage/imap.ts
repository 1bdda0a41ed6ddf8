import { certificate } from '../../server/testing/imap/certificates.ts'
import { fakeImap } from '../../server/testing/imap/fake-imap.ts'
import type { Account } from './load.ts'
import type { Product } from './product.ts'
import type { Stage } from './stage.ts'
import { need, until } from './wait.ts'

const subjectOf = (number: number): string => `fetched ${number}`

/** A mailbox on an IMAP server that can be told to misbehave, fetched from by a worker that can be killed. */
export async function startFetching(stage: Stage, afterReading: 'leave' | 'seen' = 'leave') {
  const server = await fakeImap()
  const settings = { IMAP_PORTS: String(server.port), IMAP_NETWORKS: '127.0.0.1' }
  const web = await stage.start('web', { settings })
  const place = { name: 'Support', address: 'support@minato.example', senderName: 'Minato' }
  const mailbox = (await stage.ask(web, 'POST', '/mailboxes', place)).body as { id: string }
  const at = `/mailboxes/${mailbox.id}/imap`
  const source = { host: '127.0.0.1', port: server.port, user: 'support', password: 'himitsu', certificate }
  const { status } = await stage.ask(web, 'PUT', at, { ...source, afterReading })
  if (status !== 200) throw new Error(`the source was answered with ${status}`)
  let delivered = 0
  let worker: Product | undefined
  const startWorker = async () => {
    worker = await stage.start('worker', { settings })
  }
  await startWorker()
  // The first look tells old mail from new.
  const checked = 'select 1 from imap_sources where checked_at is not null'
  await need('the server was looked at', async () => (await stage.sql(checked)).length > 0)
  return {
    server,
    startWorker,
    killWorker: () => worker?.signal('SIGKILL'),
    /** So many customers write; who waits for news is told with the last. */
    deliver(count: number) {
      for (let left = count; left > 0; left--) server.deliver(mail(++delivered), { quietly: left > 1 })
    },
    applied: () => inState(stage, 'applied'),
    /** How often the text of a mail was asked for. */
    fetched: () => server.commands.filter((command) => command.includes('BODY.PEEK')).length,
    /** Once, when such a command comes for the nth time from now, `meanwhile` says whether it is answered. */
    atCommand<T extends { isAnswered: boolean }>(text: string, nth: number, meanwhile: () => Promise<T>): Promise<T> {
      const { promise, resolve } = Promise.withResolvers<T>()
      let seen = 0
      server.state.misbehave = async (command) => {
        if (!command.includes(text) || ++seen < nth) return false
        server.state.misbehave = () => false
        const result = await meanwhile()
        resolve(result)
        return !result.isAnswered
      }
      return promise
    },
    allMarked: async () =>
      (await until(() => server.folder().mails.every(({ flags }) => flags.has('\\Seen')), 20_000)) !== null,
    async account(): Promise<Account> {
      // What does not come is counted as lost.
      await until(async () => (await inState(stage, 'applied')) >= delivered, 30_000 + delivered * 100, 200)
      await need('nothing is left to be done', async () => (await inState(stage, 'received')) === 0)
      const rows = await stage.sql<{ subject: string; count: number }>(
        'select subject, count(*)::int as count from conversations group by subject',
      )
      const kept = new Map(rows.map(({ subject, count }) => [subject, Number(count)]))
      const lost = Array.from({ length: delivered }, (_, at) => subjectOf(at + 1)).filter((one) => !kept.has(one))
      return {
        acknowledged: delivered,
        lost: lost.length,
        doubled: [...kept.values()].filter((count) => count > 1).length,
      }
    },
    close: () => server.close(),
  }
}

export type Fetching = Awaited<ReturnType<typeof startFetching>>

const inState = async (stage: Stage, state: string): Promise<number> =>
  Number((await stage.sql('select count(*)::int as count from contacts_in where state = $1', [state]))[0]?.count)

const mail = (number: number): Buffer =>
  Buffer.from(
    [
      `From: kyaku${number}@customer.example`,
      'To: support@minato.example',
      `Subject: ${subjectOf(number)}`,
      `Message-ID: <fetched-${number}@customer.example>`,
      `Date: ${new Date().toUTCString()}`,
      '',
      `Text ${number}`,
      '',
    ].join('\r\n'),
  )
