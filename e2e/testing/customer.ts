import type { Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { type Attachment, createTransport } from 'nodemailer'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { expect } from 'vitest'

export type Letter = {
  subject: string
  text: string
  html?: string
  inReplyTo?: string
  to?: string
  from?: string
  attachments?: Attachment[]
  /** Fixed by who sends one letter again, as a mail server does: same bytes, same name. */
  messageId?: string
  date?: Date
}

/**
 * A customer with a real mail server of their own. `letters` is what has arrived in their mailbox. The server knows
 * nobody called "nobody", as long as `strict`, and hangs up on mail to "cut" before it says whether it has it.
 */
export async function startCustomer(name: string, address: string) {
  const letters: Email[] = []
  const sockets = new Set<Socket>()
  const manner = { strict: true }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address: to }, _session, callback) {
      const refused = manner.strict && to.startsWith('nobody@')
      callback(refused ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null)
    },
    onData(stream, { envelope, remotePort }, callback) {
      if (envelope.rcptTo.some(({ address: to }) => to.startsWith('cut@'))) {
        stream.resume()
        // On this mail alone: others may be on their way beside it.
        stream.on('end', () => {
          for (const socket of sockets) if (socket.remotePort === remotePort) socket.destroy()
        })
        return
      }
      buffer(stream)
        .then((raw) => PostalMime.parse(raw))
        .then((letter) => {
          letters.push(letter)
          callback()
        }, callback)
    },
  })
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.server.address()
  if (bound === null || typeof bound === 'string') throw new Error('no port')
  return {
    mailUrl: `smtp://127.0.0.1:${bound.port}`,
    letters,
    manner,
    /** Writes to the company through its SMTP port. */
    async write(smtpPort: number, { to = 'support@minato.example', from = address, ...letter }: Letter) {
      const transport = createTransport({ host: '127.0.0.1', port: smtpPort, secure: false, ignoreTLS: true })
      await transport.sendMail({ from: { name, address: from }, to, ...letter })
      transport.close()
    },
    /** The `count`th letter, or that with this subject, when it has arrived. */
    async receive(which: number | string): Promise<Email> {
      const find = () =>
        typeof which === 'number' ? letters[which - 1] : letters.find(({ subject }) => subject === which)
      await expect.poll(() => find() !== undefined, { timeout: 30_000, interval: 100 }).toBe(true)
      const letter = find()
      if (!letter) throw new Error('the letter vanished')
      return letter
    },
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}
