import { type SourceTimes, startSources } from '#features/channels/imap/index.ts'
import { buildMail, withMailbox } from '../mails.ts'
import { type World, world } from '../world.ts'
import { certificate } from './certificates.ts'

/** Quick enough for a test; a pause after a failure is a tenth of a second at most. */
export const quickTimes: SourceTimes = {
  takeOverMs: 500,
  lookMs: 400,
  pause: { firstMs: 20, mostMs: 100 },
  connectMs: 1500,
  answerMs: 1500,
}

/** A world with a mailbox whose mail stands on a server of 127.0.0.1, and everything that a test asks about it. */
export async function fetchingWorld(port: number, change: object = {}) {
  const here = await world()
  here.services.config.imapPorts = [port]
  here.services.config.imapNetworks = ['127.0.0.1']
  const { mailbox } = await withMailbox(here)
  const at = `/mailboxes/${mailbox.id}/imap`
  const settings = { host: '127.0.0.1', port, user: 'support', password: 'himitsu', certificate, ...change }
  const runs: { stop(): Promise<void> }[] = []
  return {
    ...here,
    at,
    settings,
    mailbox,
    set: (more: object = {}) => here.owner.put(at, { ...settings, ...more }),
    source: async () => (await here.owner.get(at)).body.source,
    /** What a worker process does; a second one stands for another process. */
    start(times: SourceTimes = quickTimes) {
      const run = startSources(here.services, times)
      runs.push(run)
      return run
    },
    stop: async () => void (await Promise.all(runs.splice(0).map((run) => run.stop()))),
    ledger: async (query = '') => (await here.lead.get(`/ledger/in?limit=100${query}`)).body.items,
  }
}

export type FetchingWorld = Awaited<ReturnType<typeof fetchingWorld>>

/** Subjects of what was taken in, oldest first, when all of it has become messages. */
export async function subjects(here: World): Promise<string[]> {
  await here.settle()
  const { body } = await here.ana.get('/conversations?limit=100')
  return body.items.map(({ subject }: { subject: string }) => subject).sort()
}

export const mailCalled = (subject: string, more: Parameters<typeof buildMail>[0] = {}) =>
  buildMail({ subject, from: `${subject.toLowerCase().replace(/\W/g, '')}@customer.example`, ...more })

/** Waits for what happens by itself, a little longer than it may take on a busy machine. */
export async function until(what: string, isSo: () => Promise<boolean> | boolean, ms = 40_000): Promise<void> {
  const end = Date.now() + ms
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
