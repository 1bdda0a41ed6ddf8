import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { certificate, otherCertificate, otherKey } from '#testing/imap/certificates.ts'
import { fakeImap } from '#testing/imap/fake-imap.ts'
import { fetchingWorld, mailCalled, subjects, until } from '#testing/imap/fetching.ts'

// A busy machine may take its time.
vi.setConfig({ testTimeout: 90_000 })

const closing: (() => Promise<unknown>)[] = []
const running: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of running.splice(0)) await stop()
})
afterAll(async () => {
  for (const close of closing) await close()
})

async function fetching(options: Parameters<typeof fakeImap>[0] = {}, change: object = {}) {
  const server = await fakeImap(options)
  const here = await fetchingWorld(server.port, change)
  closing.push(server.close)
  running.push(here.stop)
  const connected = () =>
    until('connected', async () => {
      const { state, checkedAt } = await here.source()
      return state === 'connected' && checkedAt !== null
    })
  const accountedFor = (count: number) => until(`${count} rows`, async () => (await here.ledger()).length >= count)
  return { ...here, server, connected, accountedFor }
}

test('mail that arrives is taken in at once, with the name that the server gave it; older mail is left alone', async () => {
  const here = await fetching()
  here.server.deliver(await mailCalled('Older'))
  expect(await here.set()).toBeOk()
  here.start()
  await until('idling', () => here.server.isIdling())
  here.server.deliver(await mailCalled('Newer'))
  await here.accountedFor(1)
  expect(await subjects(here)).toEqual(['Newer'])
  expect(await here.ledger()).toMatchObject([
    { providerIdentity: 'imap://support@127.0.0.1/INBOX;UIDVALIDITY=1/;UID=2', state: 'applied' },
  ])
  expect(await here.source()).toMatchObject({ state: 'connected', reason: null, counts: { applied: 1, not_taken: 0 } })
  expect(here.server.folder().mails.every(({ flags }) => flags.size === 0)).toBe(true)
})

test('a server without IDLE is asked from time to time', async () => {
  const here = await fetching({ capabilities: 'UIDPLUS' })
  await here.set()
  here.start()
  await here.connected()
  here.server.deliver(await mailCalled('Asked for'))
  await here.accountedFor(1)
  expect(here.server.commands).not.toContain('IDLE')
})

test('a source is held by one process at a time, and by the next when that one ends', async () => {
  const here = await fetching()
  await here.set()
  const first = here.start()
  await until('idling', () => here.server.isIdling())
  here.start()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(here.server.connections()).toBe(1)
  await first.stop()
  here.server.deliver(await mailCalled('Inherited'))
  await here.accountedFor(1)
  expect(here.server.connections()).toBe(1)
})

test('R16: cut literals, dropped connections, lies and hanging lose nothing and double nothing', async () => {
  const here = await fetching()
  const { server } = here
  await here.set()
  const wanted = 16
  server.state.existsLie = 7
  const asked = new Map<number, number>()
  let idles = 0
  server.state.misbehave = (command, tag, socket) => {
    if (command === 'IDLE') return ++idles % 3 === 0 && Boolean(socket.destroy())
    const uid = Number(/^UID FETCH (\d+) \(UID BODY/.exec(command)?.[1])
    if (!uid) return false
    const time = (asked.get(uid) ?? 0) + 1
    asked.set(uid, time)
    if (uid % 4 === 0 && time <= 2) return Boolean(socket.write(`${tag} NO busy\r\n`))
    if (uid % 5 === 0 && time === 1) {
      socket.write(`* 1 FETCH (UID ${uid} BODY[] {5000}\r\nFrom: half`)
      setTimeout(() => socket.destroy(), 5)
      return true
    }
    // Says nothing at all.
    return uid === 13 && time === 1
  }
  here.start()
  await here.connected()
  const names = Array.from({ length: wanted }, (_, number) => `Letter ${number + 10}`)
  for (const name of names) {
    server.deliver(await mailCalled(name), { quietly: true })
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  await here.accountedFor(wanted)
  server.state.misbehave = () => false
  await here.connected()
  expect(await here.ledger('&state=not_taken')).toEqual([])
  expect(await subjects(here)).toEqual(names)
  expect(await here.ledger()).toHaveLength(wanted)
})

test('R16: a folder that is numbered anew is read again, and what is in the ledger stays single', async () => {
  const here = await fetching()
  const { server } = here
  server.deliver(await mailCalled('Long ago'), { arrivedAt: new Date('2020-01-01') })
  await here.set()
  here.start()
  await here.connected()
  // Two mails without a name of their own that are alike to the last byte are two mails.
  const nameless = Buffer.from('From: form@shop.example\r\nSubject: Form\r\n\r\nHello\r\n')
  server.deliver(nameless)
  server.deliver(nameless)
  server.deliver(await mailCalled('Before'))
  await here.accountedFor(3)
  await here.stop()
  server.renumber()
  server.deliver(nameless)
  server.deliver(await mailCalled('After'))
  here.start()
  await here.accountedFor(8)
  expect(await subjects(here)).toEqual(['After', 'Before', 'Form', 'Form', 'Form'])
  const again = await here.ledger('&state=not_taken')
  expect(again.map(({ reason }: { reason: string }) => reason)).toEqual(Array(3).fill('already_here'))
  expect(await here.ledger()).toHaveLength(8)
})

test('M18: a mail under the Message-ID of another is taken in like any other', async () => {
  const here = await fetching()
  await here.set()
  here.start()
  await here.connected()
  here.server.deliver(await mailCalled('Forged', { messageId: 'same@customer.example' }))
  here.server.deliver(await mailCalled('Real', { messageId: 'same@customer.example' }))
  await here.accountedFor(2)
  expect(await subjects(here)).toEqual(['Forged', 'Real'])
})

test('every number has a row: too large, refused for good, taken away before it was fetched', async () => {
  const here = await fetching()
  const { server, services } = here
  await here.set()
  here.start()
  await here.connected()
  await here.stop()
  const usual = services.config.maxMailBytes
  services.config.maxMailBytes = 20_000
  server.deliver(await mailCalled('Large', { text: 'x'.repeat(30_000) }))
  const refused = server.deliver(await mailCalled('Refused'))
  const [gone, also] = [server.deliver(await mailCalled('Gone')), server.deliver(await mailCalled('Gone too'))]
  server.deliver(await mailCalled('Fine'))
  const vanishing = server.deliver(await mailCalled('Vanishing'))
  const inbox = server.folder()
  inbox.mails = inbox.mails.filter(({ uid }) => uid !== gone && uid !== also)
  server.state.misbehave = (command, tag, socket) => {
    if (command.startsWith(`UID FETCH ${vanishing} (UID BODY`))
      inbox.mails = inbox.mails.filter(({ uid }) => uid !== vanishing)
    if (!command.startsWith(`UID FETCH ${refused} (UID BODY`)) return false
    return Boolean(socket.write(`${tag} NO [SERVERBUG] cannot read it\r\n`))
  }
  here.start()
  await here.accountedFor(5)
  expect(await subjects(here)).toEqual(['Fine'])
  const left = await here.ledger('&state=not_taken')
  const reasons = Object.fromEntries(
    left.map(({ providerIdentity, reason }: Record<string, string>) => [
      providerIdentity?.split('UID=').at(-1),
      reason,
    ]),
  )
  expect(reasons).toEqual({
    1: 'too_large',
    2: 'unfetchable: cannot read it',
    '3-4': 'gone',
    6: 'gone',
  })
  expect((await here.ledger(`&mailboxId=${here.mailbox.id}&state=applied`)).length).toBe(1)
  expect((await here.source()).counts).toMatchObject({ not_taken: 4, applied: 1 })
  // What can be had later is taken in when somebody asks for it, in the row that it has.
  services.config.maxMailBytes = usual
  server.state.misbehave = () => false
  expect(await here.owner.post(`${here.at}/import`, { since: null })).toBeOk()
  await until('imported', async () => (await here.source()).import.state === 'done')
  expect(await subjects(here)).toEqual(['Fine', 'Large', 'Refused'])
  expect(await here.ledger('&state=not_taken')).toHaveLength(2)
})

test('older mail is taken in when somebody asks for it, all of it once, whatever happens in between', async () => {
  const here = await fetching()
  const { server } = here
  const names = Array.from({ length: 40 }, (_, number) => `Old ${number + 10}`)
  for (const name of names) server.deliver(await mailCalled(name), { arrivedAt: new Date('2025-05-05') })
  await here.set()
  here.start()
  await here.connected()
  expect(await here.ledger()).toEqual([])
  expect((await here.source()).import).toBeNull()
  expect(await here.ana.post(`${here.at}/import`, { since: null })).toBeProblem('forbidden')
  expect(await here.owner.post(`${here.at}/import`, { since: null })).toBeOk()
  await here.accountedFor(5)
  server.dropAll()
  await until('imported', async () => (await here.source()).import.state === 'done')
  expect((await here.source()).import).toEqual({ state: 'done', since: null, total: 40, done: 40 })
  expect(await subjects(here)).toEqual(names)
  expect(await here.ledger()).toHaveLength(40)
})

test('read mail is marked on the server only after it is in the ledger', async () => {
  const here = await fetching({}, { afterReading: 'seen' })
  await here.set()
  here.start()
  await here.connected()
  here.server.deliver(await mailCalled('Marked'))
  await until('marked', () => here.server.folder().mails[0]?.flags.has('\\Seen') ?? false)
  expect(await here.ledger()).toHaveLength(1)
})

test('M20: a certificate that is not valid is refused, and one that is not the pinned one; the pinned one is taken', async () => {
  const bad = await fetching({ tls: { cert: otherCertificate, key: otherKey } })
  for (const pinned of [null, certificate]) {
    await bad.set({ certificate: pinned, password: 'himitsu' })
    const run = bad.start()
    await until('stopped', async () => (await bad.source()).state === 'stopped')
    expect(await bad.source()).toMatchObject({ reason: 'certificate' })
    await run.stop()
  }
  // Nobody has told it the password.
  expect(bad.server.commands.filter((command) => /AUTHENTICATE|LOGIN/.test(command))).toEqual([])
  const shown = await bad.owner.post(`${bad.at}/test`, { ...bad.settings, certificate: null })
  expect(shown.body).toMatchObject({ ok: false, reason: 'certificate', certificate: { pem: otherCertificate } })
  expect(await bad.set({ certificate: shown.body.certificate.pem, password: 'himitsu' })).toBeOk()
  bad.start()
  await bad.connected()
  expect((await bad.source()).certificateSha256).toBe(shown.body.certificate.sha256)
})

test('S4, S6: a test says what a person can mend, and nothing about our own network', async () => {
  const here = await fetching()
  const ask = async (change: object) => (await here.owner.post(`${here.at}/test`, { ...here.settings, ...change })).body
  expect(await ask({})).toMatchObject({ ok: true, reason: null, folders: ['INBOX'] })
  expect(await ask({ password: 'wrong' })).toMatchObject({ ok: false, reason: 'sign_in_refused' })
  const answers = [
    await ask({ host: '169.254.169.254' }),
    await ask({ host: '10.0.0.1' }),
    await ask({ host: '127.0.0.1', port: here.server.port + 1 }),
    await ask({ host: 'no-such-host.invalid' }),
  ]
  for (const answer of answers)
    expect(answer).toEqual({ ok: false, reason: 'not_reached', detail: null, folders: [], certificate: null })
  expect(await here.owner.put(here.at, { ...here.settings, host: '10.0.0.1' })).toBeProblem('imap_host_refused')
  expect(await here.ana.post(`${here.at}/test`, here.settings)).toBeProblem('forbidden')
})

test('P4: a password goes in and does not come out, and to no other server than the one it was given for', async () => {
  const here = await fetching()
  const { password: _, ...without } = here.settings
  expect(await here.owner.put(here.at, without)).toBeProblem('imap_password_needed')
  expect(await here.set()).toBeOk()
  expect(JSON.stringify(await here.source())).not.toContain('himitsu')
  expect(await here.owner.put(here.at, { ...without, afterReading: 'seen' })).toBeOk()
  expect((await here.owner.post(`${here.at}/test`, without)).body).toMatchObject({ ok: true })
  for (const change of [{ user: 'other' }, { certificate: null }, { security: 'starttls' }]) {
    expect(await here.owner.put(here.at, { ...without, ...change })).toBeProblem('imap_password_needed')
    expect(await here.owner.post(`${here.at}/test`, { ...without, ...change })).toBeProblem('imap_password_needed')
  }
  const { rows } = await here.services.database.owner.query('select password_sealed from imap_sources')
  expect(JSON.stringify(rows)).not.toContain('himitsu')
})

test('what keeps a source from its mail is shown, and mends itself', async () => {
  const here = await fetching()
  await here.set({ password: 'wrong' })
  here.start()
  await until('stopped', async () => (await here.source()).state === 'stopped')
  expect(await here.source()).toMatchObject({ reason: 'sign_in_refused' })
  expect(await here.set()).toBeOk()
  await here.connected()
  here.server.state.misbehave = (_command, _tag, socket) => Boolean(socket.destroy())
  here.server.dropAll()
  await until('reconnecting', async () => (await here.source()).state === 'reconnecting')
  here.server.state.misbehave = () => false
  await here.connected()
  expect(await here.owner.delete(here.at)).toBeOk()
  await until('disconnected', () => here.server.connections() === 0)
  expect(await here.source()).toBeNull()
  const { body } = await here.owner.get('/audit?limit=10').catch(() => ({ body: null }))
  expect(JSON.stringify(body)).not.toContain('wrong')
})
