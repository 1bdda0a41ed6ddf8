import type { Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { createTransport } from 'nodemailer'
import { SMTPServer } from 'smtp-server'

export type Arrived = { messageId: string; to: string; raw: string }
/** What the server says to a mail: it takes it, refuses it with this code, or says nothing. */
export type Manner = (to: string) => 'take' | 'hang' | number

export type MailServer = {
  url: string
  arrived: Arrived[]
  manner: Manner
  /** Called when a mail was taken and its 250 is on the way. */
  taken: (mail: Arrived) => void
  close(): Promise<void>
}

/** The mail server that the product sends through: real SMTP, in the manner that a case wants. */
export async function startMailServer(): Promise<MailServer> {
  const sockets = new Set<Socket>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, callback) {
      void text(stream).then((raw) => {
        const to = envelope.rcptTo[0]?.address ?? ''
        const said = self.manner(to)
        if (said === 'hang') return
        if (said !== 'take') return callback(Object.assign(new Error('not now'), { responseCode: said }))
        const mail = { messageId: /^message-id:\s*(\S+)/im.exec(raw)?.[1] ?? '', to, raw }
        self.arrived.push(mail)
        callback()
        self.taken(mail)
      })
    },
  })
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  // A sender that is killed cuts its connection.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.server.address()
  const self: MailServer = {
    url: `smtp://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`,
    arrived: [],
    manner: () => 'take',
    taken: () => undefined,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
  return self
}

const date = new Date()

/** A customer's mail; the same number makes the same bytes. Resolves with the product's 250. */
export async function writeMail(smtpPort: number, number: number, from = `kyaku${number}@customer.example`) {
  const transport = createTransport({
    host: '127.0.0.1',
    port: smtpPort,
    ignoreTLS: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  try {
    await transport.sendMail({
      from,
      to: 'support@minato.example',
      subject: subjectOf(number),
      text: `本文 ${number}`,
      messageId: `<${number}@customer.example>`,
      date,
    })
  } finally {
    transport.close()
  }
}

export const subjectOf = (number: number): string => `件 ${number}`
