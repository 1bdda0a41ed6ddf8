import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { afterEach, describe, expect, test } from 'vitest'
import { certificate, certificateKey } from './fixtures/certificate.ts'
import { type FakeServer, fakeSmtp, polite, type Script } from './fixtures/mails.ts'
import { createSmtpReceiver } from './receive.ts'
import { createMailTransport } from './transport.ts'
import type { ReceivedMail, SendOutcome } from './types.ts'

const servers: FakeServer[] = []
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())))

const request = {
  envelope: { from: 'support@example.jp', to: ['a@example.com', 'b@example.com'] },
  raw: Buffer.from('Subject: x\r\n\r\nhello\r\n.\r\n'),
  messageId: '0123@example.jp',
}

/** Sends to a server that follows the script; also gives what the server was told. */
async function sendTo(script: Script, raw = request.raw): Promise<{ outcome: SendOutcome; commands: string[] }> {
  const server = await fakeSmtp(script)
  servers.push(server)
  const transport = createMailTransport(`smtp://127.0.0.1:${server.port}`, { outboxDir: '', timeoutMs: 300 })
  const outcome = await transport.send({ ...request, raw })
  await transport.close()
  return { outcome, commands: server.commands }
}

/** Polite but for one command, where it says or does something else. */
const rude =
  (at: RegExp, instead: string | ((socket: Parameters<Script>[1]) => string | undefined)): Script =>
  (command, socket) => {
    if (!at.test(command)) return polite(command)
    return typeof instead === 'string' ? instead : instead(socket)
  }
const hangUp: Parameters<typeof rude>[1] = (socket) => {
  socket.destroy()
  return undefined
}
const hang: Parameters<typeof rude>[1] = () => undefined

test('a mail that the server took is sent, once', async () => {
  const { outcome, commands } = await sendTo(polite)
  expect(outcome).toEqual({ state: 'sent', response: '250 ok', refused: [] })
  expect(commands.filter((command) => command === 'DOT')).toHaveLength(1)
})

describe('nobody can say whether the server has it', () => {
  test.each<[string, Script]>([
    ['it closes after the final dot', rude(/^DOT/, hangUp)],
    ['it hangs after the final dot', rude(/^DOT/, hang)],
    ['it answers the final dot with nonsense', rude(/^DOT/, 'hello?')],
    ['it ends the connection in good form after the dot', rude(/^DOT/, (socket) => void socket.end())],
  ])('%s', async (_name, script) => {
    const { outcome, commands } = await sendTo(script)
    expect(outcome.state).toBe('unknown')
    expect(commands.filter((command) => command === 'DOT')).toHaveLength(1)
  })
})

describe('nobody got it, and it may be sent again', () => {
  test.each<[string, Script, string]>([
    ['no greeting', rude(/^CONNECT/, hang), 'ETIMEDOUT'],
    ['closed at once', rude(/^CONNECT/, hangUp), 'ECONNECTION'],
    ['busy', rude(/^CONNECT/, '421 busy'), '421'],
    ['closed at MAIL', rude(/^MAIL/, hangUp), 'ECONNECTION'],
    ['hangs at RCPT', rude(/^RCPT/, hang), 'ETIMEDOUT'],
    ['closed at DATA', rude(/^DATA/, hangUp), 'ECONNECTION'],
    ['hangs at DATA', rude(/^DATA/, hang), 'ETIMEDOUT'],
    ['DATA not now', rude(/^DATA/, '451 later'), '451'],
    ['greylisted', rude(/^RCPT/, '450 later'), '450'],
    ['after the dot, in words', rude(/^DOT/, '451 disk full'), '451'],
    ['after the dot, shutting down in words', rude(/^DOT/, '421 going down'), '421'],
  ])('%s', async (_name, script, code) => {
    expect((await sendTo(script)).outcome).toMatchObject({ state: 'failed', permanent: false, code })
  })

  test('a large mail whose connection breaks half-way', async () => {
    const script: Script = (command, socket) => {
      if (command === 'DATA') setTimeout(() => socket.destroy(), 20)
      return polite(command)
    }
    const server = await fakeSmtp(script)
    servers.push(server)
    const transport = createMailTransport(`smtp://127.0.0.1:${server.port}`, { outboxDir: '', timeoutMs: 2_000 })
    // More than the sockets between us can hold, so that the end cannot have been handed over.
    const outcome = await transport.send({
      ...request,
      raw: Buffer.alloc(50 * 1_048_576, 'x'.repeat(70).concat('\r\n')),
    })
    expect(outcome).toMatchObject({ state: 'failed', permanent: false })
  })

  test('a server that is not there', async () => {
    const server = await fakeSmtp(polite)
    await server.close()
    const transport = createMailTransport(`smtp://127.0.0.1:${server.port}`, { outboxDir: '' })
    expect(await transport.send(request)).toMatchObject({ state: 'failed', permanent: false, code: 'ESOCKET' })
  })

  test('a password that is refused, or that nobody asks for', async () => {
    const server = await fakeSmtp(rude(/^AUTH/, '535 no'))
    servers.push(server)
    const transport = createMailTransport(`smtp://me:secret@127.0.0.1:${server.port}`, {
      outboxDir: '',
      timeoutMs: 300,
    })
    expect(await transport.send(request)).toMatchObject({ state: 'failed', permanent: false, code: '535' })
  })
})

describe('nobody gets it', () => {
  test.each<[string, Script, string]>([
    ['sender refused', rude(/^MAIL/, '553 no'), '553'],
    ['content refused', rude(/^DOT/, '554 spam'), '554'],
    ['all recipients refused', rude(/^RCPT/, '550 unknown'), '550'],
  ])('%s', async (_name, script, code) => {
    expect((await sendTo(script)).outcome).toMatchObject({ state: 'failed', permanent: true, code })
  })

  test('the refused recipients are named', async () => {
    const { outcome } = await sendTo(rude(/^RCPT/, '550 unknown'))
    const recipients = request.envelope.to.map((address) => ({ address, code: 550, response: '550 unknown' }))
    expect(outcome).toMatchObject({ recipients })
  })
})

test('one of two recipients refused: sent, and told', async () => {
  const { outcome } = await sendTo(rude(/^RCPT TO:<b@/, '550 unknown'))
  expect(outcome).toEqual({
    state: 'sent',
    response: '250 ok',
    refused: [{ address: 'b@example.com', code: 550, response: '550 unknown' }],
  })
})

test('one recipient refused for good and one for now: trying later may help', async () => {
  const script = rude(/^RCPT TO:<b@/, '450 later')
  const { outcome } = await sendTo((command, socket) =>
    /^RCPT TO:<a@/.test(command) ? '550 no' : script(command, socket),
  )
  expect(outcome).toMatchObject({ state: 'failed', permanent: false })
})

test('our own receiver gets what our own transport sends', async () => {
  const received: ReceivedMail<boolean>[] = []
  const server = await createSmtpReceiver({
    host: '127.0.0.1',
    port: 0,
    maxBytes: 1_000_000,
    banner: 'test',
    acceptRecipient: async () => true,
    receive: async (mail) => {
      received.push(mail)
    },
  })
  const transport = createMailTransport(`smtp://127.0.0.1:${server.port}`, { outboxDir: '' })
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => transport.send(request)))
  expect(outcomes.map(({ state }) => state)).toEqual(Array.from({ length: 10 }, () => 'sent'))
  expect(received.map(({ raw }) => Buffer.from(raw).equals(request.raw))).toEqual(
    Array.from({ length: 10 }, () => true),
  )
  await server.close(100)
})

test('M20: a certificate that nobody vouches for is refused, unless it is the one that was pinned', async () => {
  const received: ReceivedMail<boolean>[] = []
  const server = await createSmtpReceiver({
    host: '127.0.0.1',
    port: 0,
    maxBytes: 1_000_000,
    banner: 'test',
    tls: { key: certificateKey, cert: certificate },
    acceptRecipient: async () => true,
    receive: async (mail) => {
      received.push(mail)
    },
  })
  const url = `smtp://127.0.0.1:${server.port}`
  const strict = createMailTransport(url, { outboxDir: '' })
  expect(await strict.send(request)).toMatchObject({ state: 'failed', permanent: false })
  expect(received).toEqual([])
  const careless = createMailTransport(`${url}?tls.rejectUnauthorized=false`, { outboxDir: '' })
  expect(await careless.send(request)).toMatchObject({ state: 'failed' })
  const elsewhere = createMailTransport(url, { outboxDir: '', certificate: rootCertificates[0] ?? '' })
  expect(await elsewhere.send(request)).toMatchObject({ state: 'failed' })
  expect(received).toEqual([])
  const pinned = createMailTransport(url, { outboxDir: '', certificate })
  expect(await pinned.send(request)).toMatchObject({ state: 'sent' })
  await server.close(100)
})

test('M20: with a pinned certificate nothing is said to a server that shows none', async () => {
  const server = await fakeSmtp(polite)
  servers.push(server)
  const transport = createMailTransport(`smtp://127.0.0.1:${server.port}`, {
    outboxDir: '',
    timeoutMs: 300,
    certificate,
  })
  expect(await transport.send(request)).toMatchObject({ state: 'failed' })
  expect(server.commands.some((command) => command.startsWith('MAIL'))).toBe(false)
})

test('without a server mails stand in the outbox folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'outbox-'))
  const transport = createMailTransport(null, { outboxDir: join(folder, 'new') })
  expect(await transport.send({ ...request, messageId: '../../x@example.jp' })).toMatchObject({ state: 'sent' })
  const [name = ''] = await readdir(join(folder, 'new'))
  expect(name).toBe('.._.._x@example.jp.eml')
  expect(await readFile(join(folder, 'new', name))).toEqual(request.raw)
  await rm(folder, { recursive: true })
})
