import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import type { SmtpReceiver, SmtpReceiverOptions } from './types.ts'

const DRAIN_MS = 10_000
const IDLE_MS = 60_000
/** A sender that feeds one byte at a time is idle for nobody's clock but this one. */
const SESSION_MS = 15 * 60_000

/** An answer of the SMTP server, with its code. */
const refusal = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode })

/**
 * Receives mail over SMTP. The sender's 250 means that `receive` has stored it; whatever goes wrong before that is a
 * 4xx, so that the sender keeps the mail and tries again.
 */
export async function createSmtpReceiver<T>(options: SmtpReceiverOptions<T>): Promise<SmtpReceiver> {
  const found = new WeakMap<SMTPServerAddress, T>()
  const sessions = new Map<string, NodeJS.Timeout>()
  const delivering = new Set<string>()
  let closing = false

  const hangUp = (id: string, code: number, text: string) => {
    const connection = [...server.connections].find((one) => one.session.id === id)
    connection?.send(code, text)
    connection?.close()
  }

  const server = new SMTPServer({
    ...(options.tls ?? {}),
    banner: options.banner,
    size: options.maxBytes,
    rejectOversized: true,
    maxClients: options.maxConnections ?? 50,
    maxRecipients: options.maxRecipients ?? 100,
    socketTimeout: options.idleMs ?? IDLE_MS,
    authOptional: true,
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: false,
    // Who offers delivery reports must send them.
    hideDSN: true,
    hideSTARTTLS: options.tls === undefined,
    disabledCommands: options.tls === undefined ? ['AUTH', 'STARTTLS'] : ['AUTH'],
    onConnect(session, done) {
      const timer = setTimeout(() => hangUp(session.id, 421, 'Session too long'), SESSION_MS)
      timer.unref()
      sessions.set(session.id, timer)
      done()
    },
    onClose(session) {
      clearTimeout(sessions.get(session.id))
      sessions.delete(session.id)
    },
    onRcptTo(recipient, _session, done) {
      options.acceptRecipient(recipient.address).then(
        (accepted) => {
          if (accepted === null) return done(refusal(550, 'No such mailbox here'))
          found.set(recipient, accepted)
          done(null)
        },
        () => done(refusal(451, 'Cannot look up the recipient now, try again later')),
      )
    },
    onData(stream, session, done) {
      delivering.add(session.id)
      receiveData(stream, session, { ...options, found }, () => hangUp(session.id, 552, 'Message too large'))
        .then(
          () => done(null, 'Stored'),
          () => done(refusal(451, 'Cannot store the message now, try again later')),
        )
        .finally(() => {
          delivering.delete(session.id)
          if (closing) setImmediate(() => hangUp(session.id, 421, 'Server shutting down'))
        })
    },
  })
  // A connection that breaks is the sender's business: it will try again.
  server.on('error', () => undefined)

  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(options.port, options.host, () => {
      server.server.off('error', reject)
      resolve()
    })
  })

  return {
    port: portOf(server.server.address()),
    close: (drainMs = DRAIN_MS) =>
      new Promise((resolve) => {
        closing = true
        server.options.closeTimeout = drainMs
        server.close(() => resolve())
        for (const connection of [...server.connections]) {
          const { id } = connection.session
          if (!delivering.has(id)) hangUp(id, 421, 'Server shutting down')
        }
      }),
  }
}

const portOf = (address: AddressInfo | string | null): number =>
  address !== null && typeof address === 'object' ? address.port : 0

async function receiveData<T>(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  options: SmtpReceiverOptions<T> & { found: WeakMap<SMTPServerAddress, T> },
  giveUp: () => void,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue
    // Past the limit nothing is kept; past twice the limit nobody waits for the end any more.
    if (!stream.sizeExceeded) chunks.push(chunk)
    else chunks.length = 0
    if (stream.byteLength > options.maxBytes * 2) giveUp()
  }
  // The library answers 552 itself.
  if (stream.sizeExceeded) return
  await options.receive({
    raw: Buffer.concat(chunks),
    envelopeFrom: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
    recipients: session.envelope.rcptTo.map((recipient) => {
      const accepted = options.found.get(recipient)
      // The mail must not be lost on the way to somebody who was told that it can be taken.
      if (accepted === undefined) throw new Error('a recipient was not looked up')
      return { address: recipient.address, accepted }
    }),
    remoteAddress: session.remoteAddress,
    helo: session.hostNameAppearsAs || '',
  })
}
