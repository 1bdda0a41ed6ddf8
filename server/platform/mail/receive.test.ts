import { connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createSmtpReceiver } from './receive.ts'
import type { ReceivedMail, SmtpReceiver, SmtpReceiverOptions } from './types.ts'

const open: SmtpReceiver[] = []
afterEach(() => Promise.all(open.splice(0).map((receiver) => receiver.close(100))))

async function receiver(options: Partial<SmtpReceiverOptions<string>> = {}) {
  const received: ReceivedMail<string>[] = []
  const server = await createSmtpReceiver({
    host: '127.0.0.1',
    port: 0,
    maxBytes: 10_000,
    banner: 'test',
    acceptRecipient: async (address): Promise<string | null> =>
      address.toLowerCase().endsWith('@example.jp') ? 'the mailbox' : null,
    receive: async (mail) => {
      received.push(mail)
    },
    ...options,
  })
  open.push(server)
  return { server, received, session: () => talk(server.port) }
}

/** A client that writes what it is told and gives every reply back. */
async function talk(port: number) {
  const socket = connect(port, '127.0.0.1')
  const lines: string[] = []
  const waiting: ((line: string) => void)[] = []
  let closed = false
  let pending = ''
  const deliver = (line: string) => (waiting.shift() ?? ((late: string) => lines.push(late)))(line)
  socket.on('error', () => undefined)
  socket.on('close', () => {
    closed = true
    for (const one of waiting.splice(0)) one('closed')
  })
  socket.on('data', (chunk) => {
    pending += chunk.toString()
    for (let at = pending.indexOf('\r\n'); at >= 0; at = pending.indexOf('\r\n')) {
      const line = pending.slice(0, at)
      pending = pending.slice(at + 2)
      // Only the last line of an answer counts.
      if (!/^\d{3}-/.test(line)) deliver(line)
    }
  })
  const reply = () => {
    const line = lines.shift()
    if (line !== undefined) return Promise.resolve(line)
    return closed ? Promise.resolve('closed') : new Promise<string>((resolve) => waiting.push(resolve))
  }
  const say = (text: string) => {
    socket.write(`${text}\r\n`)
    return reply()
  }
  await reply()
  return { socket, say, reply }
}

const opened = async (session: () => ReturnType<typeof talk>, to = 'support@example.jp') => {
  const client = await session()
  await client.say('EHLO me')
  await client.say('MAIL FROM:<a@b.jp>')
  const recipient = await client.say(`RCPT TO:<${to}>`)
  return { ...client, recipient }
}

test('what is received is what was sent, byte for byte', async () => {
  const { session, received } = await receiver()
  const { say } = await opened(session)
  expect(await say('DATA')).toMatch(/^354/)
  expect(await say('Subject: テスト\r\n\r\n..dot\r\n.')).toMatch(/^250/)
  expect(received).toHaveLength(1)
  expect(Buffer.from(received[0]?.raw ?? []).toString()).toBe('Subject: テスト\r\n\r\n.dot\r\n')
  expect(received[0]).toMatchObject({
    envelopeFrom: 'a@b.jp',
    recipients: [{ address: 'support@example.jp', accepted: 'the mailbox' }],
    remoteAddress: '127.0.0.1',
  })
})

test('the null return path and SMTPUTF8 are taken', async () => {
  const { session, received } = await receiver()
  const { say } = await session()
  expect(await say('EHLO me')).toMatch(/^250/)
  expect(await say('MAIL FROM:<>')).toMatch(/^250/)
  expect(await say('RCPT TO:<support@example.jp>')).toMatch(/^250/)
  await say('DATA')
  await say('Subject: x\r\n\r\n.')
  expect(received[0]?.envelopeFrom).toBe('')
  expect(await say('MAIL FROM:<山田@例え.jp> SMTPUTF8 BODY=8BITMIME')).toMatch(/^250/)
})

describe('the sender hears before it sends', () => {
  test('that the recipient is unknown', async () => {
    const { session } = await receiver()
    const { recipient, say } = await opened(session, 'nobody@example.com')
    expect(recipient).toMatch(/^550 5\.1\.1/)
    expect(await say('DATA')).toMatch(/^503/)
  })

  test('that recipients cannot be looked up now', async () => {
    const { session } = await receiver({ acceptRecipient: () => Promise.reject(new Error('database away')) })
    expect((await opened(session)).recipient).toMatch(/^451/)
  })

  test('that there are too many recipients', async () => {
    const { session } = await receiver({ maxRecipients: 1 })
    const { say } = await opened(session)
    expect(await say('RCPT TO:<b@example.jp>')).toMatch(/^452/)
  })

  test('that the mail is too large, by the size it declares', async () => {
    const { session } = await receiver()
    const { say } = await session()
    await say('EHLO me')
    expect(await say('MAIL FROM:<a@b.jp> SIZE=20000')).toMatch(/^552/)
  })

  test('that there is no sign-in, and no STARTTLS without a certificate', async () => {
    const { session } = await receiver()
    const { say } = await session()
    await say('EHLO me')
    expect(await say('AUTH PLAIN AGEAYg==')).toMatch(/^5/)
    expect(await say('STARTTLS')).toMatch(/^5/)
  })
})

test('M16: a mail that turns out too large is refused and not kept', async () => {
  const { session, received } = await receiver()
  const { say } = await opened(session)
  await say('DATA')
  expect(await say(`${'x'.repeat(78)}\r\n`.repeat(200).concat('.'))).toMatch(/^552/)
  expect(received).toEqual([])
  expect(await say('NOOP')).toMatch(/^250/)
})

test('M16: a mail without end is hung up on', async () => {
  const { session, received } = await receiver()
  const { say, socket, reply } = await opened(session)
  await say('DATA')
  const feeding = setInterval(() => socket.writable && socket.write('x'.repeat(5_000)), 5)
  expect(await reply()).toMatch(/^552/)
  clearInterval(feeding)
  expect(await reply()).toBe('closed')
  expect(received).toEqual([])
})

test('a mail that cannot be stored stays with the sender', async () => {
  const { session } = await receiver({ receive: () => Promise.reject(new Error('disk full')) })
  const { say } = await opened(session)
  await say('DATA')
  expect(await say('Subject: x\r\n\r\n.')).toMatch(/^451/)
})

test('the 250 waits until the mail is stored', async () => {
  const stored = Promise.withResolvers<void>()
  const { session } = await receiver({ receive: () => stored.promise })
  const { say } = await opened(session)
  await say('DATA')
  let answered = false
  const answer = say('Subject: x\r\n\r\n.').finally(() => (answered = true))
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(answered).toBe(false)
  stored.resolve()
  expect(await answer).toMatch(/^250/)
})

test('half a mail is no mail', async () => {
  const { session, received, server } = await receiver()
  const { say, socket } = await opened(session)
  await say('DATA')
  socket.write('Subject: half')
  socket.destroy()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(received).toEqual([])
  await server.close(100)
})

test('connections beyond the limit and idle ones are closed', async () => {
  const { session, server } = await receiver({ maxConnections: 1, idleMs: 200 })
  const first = await session()
  const second = connect(server.port, '127.0.0.1')
  const greeting = await new Promise<string>((resolve) => second.once('data', (chunk) => resolve(chunk.toString())))
  expect(greeting).toMatch(/^421/)
  second.destroy()
  expect(await first.reply()).toMatch(/^421/)
  expect(await first.reply()).toBe('closed')
})

test('closing lets a running delivery finish and takes no new one', async () => {
  const { session, received, server } = await receiver()
  const idle = await session()
  const busy = await opened(session)
  await busy.say('DATA')
  const closing = server.close(2_000)
  expect(await idle.reply()).toMatch(/^421/)
  expect(await busy.say('Subject: last\r\n\r\n.')).toMatch(/^250/)
  await closing
  expect(received).toHaveLength(1)
  await expect(
    new Promise((resolve, reject) => connect(server.port, '127.0.0.1', () => resolve(null)).on('error', reject)),
  ).rejects.toThrow()
})
