import { Readable } from 'node:stream'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection, { type SMTPConnectionOptions, type SMTPConnectionSendInfo } from 'nodemailer/lib/smtp-connection'
import { createOutbox } from './outbox.ts'
import { tlsOptions } from './pinned.ts'
import { outcomeOfFailure, outcomeOfSuccess } from './send-outcome.ts'
import type { MailTransport, MailTransportOptions, SendOutcome, SendRequest } from './types.ts'

const TIMEOUT_MS = 60_000
const CONNECTIONS = 4
const PIECE = 16_384

/**
 * Sends mail to the server of an smtp:// or smtps:// URL, or into a local folder without one. Every mail has a
 * connection of its own and is never sent a second time from here: nodemailer's pool would requeue a mail whose
 * connection closed, and could not say whether the server had it already.
 */
export function createMailTransport(mailUrl: string | null, options: MailTransportOptions): MailTransport {
  if (mailUrl === null) return createOutbox(options.outboxDir)
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS
  const { auth, ...server } = parseConnectionUrl(mailUrl)
  const connection: SMTPConnectionOptions = {
    ...server,
    tls: tlsOptions(options.certificate ?? null),
    // Who pins a certificate wants it shown before anything is said.
    ...(options.certificate && !server.secure ? { requireTLS: true } : {}),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  }
  const turns = createTurns(CONNECTIONS)
  return {
    send: (request) => turns.take(() => sendOnce(connection, auth, request)),
    close: () => turns.idle(),
  }
}

type Login = { user: string; pass: string } | undefined

function sendOnce(options: SMTPConnectionOptions, auth: Login, { envelope, raw }: SendRequest): Promise<SendOutcome> {
  let handedOver = false
  // nodemailer pulls from here only after the server's 354; once the last piece is pulled, the final dot follows.
  const body = Readable.from(
    (function* () {
      for (let at = 0; at < raw.length; at += PIECE) yield raw.subarray(at, at + PIECE)
      handedOver = true
    })(),
    { objectMode: false },
  )
  return new Promise((resolve) => {
    const connection = new SMTPConnection(options)
    const fail = (failure: Error) => {
      resolve(outcomeOfFailure(failure, handedOver))
      connection.close()
    }
    const deliver = () =>
      connection.send(
        { ...envelope, size: raw.length },
        body,
        (failure: Error | null, info?: SMTPConnectionSendInfo) => {
          if (failure || !info) return fail(failure ?? new Error('No answer'))
          resolve(outcomeOfSuccess(info))
          connection.quit()
        },
      )
    // Stays after the end: what breaks during QUIT changes nothing.
    connection.on('error', fail)
    connection.connect((failure) => {
      if (failure) return fail(failure)
      if (!auth) return deliver()
      connection.login({ credentials: auth }, (refused) => (refused ? fail(refused) : deliver()))
    })
  })
}

/** Lets `limit` jobs run at a time, the others wait in order. */
function createTurns(limit: number) {
  const waiting: (() => void)[] = []
  const running = new Set<Promise<unknown>>()
  return {
    async take<T>(job: () => Promise<T>): Promise<T> {
      while (running.size >= limit) await new Promise<void>((resolve) => waiting.push(resolve))
      const run = job()
      running.add(run)
      try {
        return await run
      } finally {
        running.delete(run)
        waiting.shift()?.()
      }
    },
    async idle(): Promise<void> {
      while (running.size > 0) await Promise.allSettled(running)
    },
  }
}
