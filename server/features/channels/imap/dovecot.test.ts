import { ImapFlow } from 'imapflow'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { startDovecot } from '#testing/imap/dovecot.ts'
import { fetchingWorld, mailCalled, subjects, until } from '#testing/imap/fetching.ts'

// A busy machine may take its time.
vi.setConfig({ testTimeout: 40_000 })

const dovecot = await startDovecot()
const running: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of running.splice(0)) await stop()
})
afterAll(() => dovecot.stop())

let accounts = 0

/** A world that fetches from an account of its own, and somebody else's program in the same account. */
async function fetching(change: object = {}) {
  const user = `account-${++accounts}`
  const here = await fetchingWorld(dovecot.port, { user, ...change })
  const other = new ImapFlow({
    host: '127.0.0.1',
    port: dovecot.port,
    secure: true,
    auth: { user, pass: dovecot.password },
    tls: { rejectUnauthorized: false },
    logger: false,
  })
  await other.connect()
  running.push(async () => {
    await here.stop()
    await other.logout()
  })
  const {
    folders: _,
    afterReading: __,
    moveTo: ___,
    ...server
  } = { folders: 0, afterReading: 0, moveTo: 0, ...here.settings }
  return {
    ...here,
    /** What a test of the connection asks for. */
    server,
    other,
    async count(folder: string) {
      const status = await other.status(folder, { messages: true })
      return status ? status.messages : undefined
    },
    send: async (subject: string, flags: string[] = [], folder = 'INBOX') =>
      other.append(folder, await mailCalled(subject), flags),
    ready: () => until('first look', async () => (await here.source()).checkedAt !== null),
    accountedFor: (count: number) => until(`${count} rows`, async () => (await here.ledger()).length >= count),
  }
}

test('what arrives at a real server comes in at once, read elsewhere or not, from every folder, once', async () => {
  const here = await fetching({ folders: ['INBOX', '問い合わせ'] })
  await here.other.mailboxCreate('問い合わせ')
  await here.send('Older')
  expect(await here.set()).toBeOk()
  here.start({ takeOverMs: 500, lookMs: 600, pause: { firstMs: 20, mostMs: 100 }, connectMs: 5000, answerMs: 5000 })
  await here.ready()
  await here.send('Unread')
  await here.send('Read on a phone', ['\\Seen'])
  await here.send('In the second folder', [], '問い合わせ')
  await here.accountedFor(3)
  expect(await subjects(here)).toEqual(['In the second folder', 'Read on a phone', 'Unread'])
  expect(await here.owner.post(`${here.at}/import`, { since: null })).toBeOk()
  await until('imported', async () => (await here.source()).import.state === 'done')
  expect(await subjects(here)).toEqual(['In the second folder', 'Older', 'Read on a phone', 'Unread'])
  const { body } = await here.owner.post(`${here.at}/test`, here.server)
  expect(body).toMatchObject({ ok: true })
  expect(body.folders.sort()).toEqual(['INBOX', '問い合わせ'])
})

test('what was taken in is moved on the server, with its reading left as it was', async () => {
  const here = await fetching({ afterReading: 'move', moveTo: 'Taken' })
  await here.other.mailboxCreate('Taken')
  await here.set()
  here.start()
  await here.ready()
  await here.send('To be moved')
  await until('moved', async () => (await here.count('Taken')) === 1)
  expect(await here.count('INBOX')).toBe(0)
  expect(await subjects(here)).toEqual(['To be moved'])
})

test('R16: a folder that was made anew on a real server is read again, and nothing comes in twice', async () => {
  const here = await fetching({ folders: ['Desk'] })
  await here.other.mailboxCreate('Desk')
  await here.set()
  here.start()
  await here.ready()
  const kept = await mailCalled('Kept')
  await here.other.append('Desk', kept)
  await here.accountedFor(1)
  await here.stop()
  await here.other.mailboxDelete('Desk')
  // Numberings are seconds there.
  await new Promise((resolve) => setTimeout(resolve, 1100))
  await here.other.mailboxCreate('Desk')
  await here.other.append('Desk', kept)
  await here.send('New', [], 'Desk')
  here.start()
  await here.accountedFor(3)
  expect(await subjects(here)).toEqual(['Kept', 'New'])
  expect(await here.ledger('&state=not_taken')).toMatchObject([{ reason: 'already_here' }])
})

test('a wrong password and a folder that is not there are said as such', async () => {
  const here = await fetching({ folders: ['Nowhere'] })
  await here.set()
  here.start()
  await until('stopped', async () => (await here.source()).state === 'stopped')
  expect(await here.source()).toMatchObject({ reason: 'folder_missing' })
  const { body } = await here.owner.post(`${here.at}/test`, { ...here.server, password: 'wrong' })
  expect(body).toMatchObject({ ok: false, reason: 'sign_in_refused' })
})
