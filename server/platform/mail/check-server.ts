import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { tlsOptions } from './pinned.ts'

/** `refusedAt` null: it would take mail from us. */
type MailServerCheck = {
  refusedAt: 'reach' | 'greeting' | 'tls' | 'sign_in' | null
  reason: string
  secure: boolean
  signedIn: boolean
}

/** Connects to the server of a MAIL_URL as sending does, signs in where the address says so, and takes its leave. */
export function checkMailServer(
  mailUrl: string,
  timeoutMs: number,
  certificate: string | null,
): Promise<MailServerCheck> {
  const { auth, ...server } = parseConnectionUrl(mailUrl)
  const connection = new SMTPConnection({
    ...server,
    tls: tlsOptions(certificate),
    ...(certificate && !server.secure ? { requireTLS: true } : {}),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  })
  return new Promise((resolve) => {
    const end = (refusedAt: MailServerCheck['refusedAt'], reason = '', signedIn = false) => {
      resolve({ refusedAt, reason, secure: connection.secure === true, signedIn })
      if (refusedAt === null) connection.quit()
      else connection.close()
    }
    connection.on('error', (error) => end(stageOf(error), reasonOf(error)))
    connection.connect((failure) => {
      if (failure) return end(stageOf(failure), reasonOf(failure))
      if (!auth) return end(null)
      connection.login({ credentials: auth }, (refused) =>
        refused ? end('sign_in', reasonOf(refused)) : end(null, '', true),
      )
    })
  })
}

type Failure = Error & { code?: string | undefined; response?: string | undefined }

function stageOf(error: Failure): 'reach' | 'greeting' | 'tls' {
  if (error.code === 'ETLS' || /certificate|SSL|TLS/i.test(error.message)) return 'tls'
  return error.code === 'EPROTOCOL' || /greeting/i.test(error.message) ? 'greeting' : 'reach'
}

/** What the server said itself tells most; the words of libraries come after it. */
const reasonOf = (error: Failure): string => (error.response || error.message).replace(/\s+/g, ' ').slice(0, 200)
