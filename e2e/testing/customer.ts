import { buffer } from 'node:stream/consumers'
import { type Attachment, createTransport } from 'nodemailer'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { expect } from 'vitest'

export type Letter = {
  subject: string
  text: string
  inReplyTo?: string
  to?: string
  attachments?: Attachment[]
  /** Fixed by who sends one letter again, as a mail server does: same bytes, same name. */
  messageId?: string
  date?: Date
}

/** A customer with a real mail server of their own. `letters` is what has arrived in their mailbox. */
export async function startCustomer(name: string, address: string) {
  const letters: Email[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, callback) {
      buffer(stream)
        .then((raw) => PostalMime.parse(raw))
        .then((letter) => {
          letters.push(letter)
          callback()
        }, callback)
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.server.address()
  if (bound === null || typeof bound === 'string') throw new Error('no port')
  return {
    mailUrl: `smtp://127.0.0.1:${bound.port}`,
    letters,
    /** Writes to the company through its SMTP port. */
    async write(smtpPort: number, { to = 'support@minato.example', ...letter }: Letter) {
      const transport = createTransport({ host: '127.0.0.1', port: smtpPort, secure: false, ignoreTLS: true })
      await transport.sendMail({ from: { name, address }, to, ...letter })
      transport.close()
    },
    /** The `count`th letter, when it has arrived. */
    async receive(count: number): Promise<Email> {
      await expect.poll(() => letters.length, { timeout: 30_000, interval: 100 }).toBeGreaterThanOrEqual(count)
      const letter = letters[count - 1]
      if (!letter) throw new Error('the letter vanished')
      return letter
    },
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}
