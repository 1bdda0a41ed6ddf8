import { OutgoingFailed } from '#platform/outgoing/index.ts'

/**
 * - `not_reached`: no connection, or the name leads nowhere we may go; which of these is not told apart
 * - `not_imap`: something answers that is no IMAP server, or not with this kind of TLS
 * - `certificate`: the certificate is not valid for the host, or not the one that was pinned
 * - `sign_in_refused`: the server does not accept user and password, or the token
 * - `folder_missing`: there is no such folder
 * - `refused`: the server said no to a single command
 * - `broken`: the connection ended or hung, or the server did not keep to the protocol
 */
export type ImapReason =
  | 'not_reached'
  | 'not_imap'
  | 'certificate'
  | 'sign_in_refused'
  | 'folder_missing'
  | 'refused'
  | 'broken'

export class ImapFailure extends Error {
  override readonly name = 'ImapFailure'
  readonly reason: ImapReason
  /** What the server said itself. */
  readonly said: string | null

  constructor(reason: ImapReason, said: string | null = null) {
    super(said === null ? reason : `${reason}: ${said}`)
    this.reason = reason
    this.said = said
  }
}

type LibraryError = Error & {
  code?: string
  authenticationFailed?: boolean
  mailboxMissing?: boolean
  responseStatus?: string
  responseText?: string
  tlsFailed?: boolean
}

const certificateCodes =
  /^(PINNED_OTHER|ERR_TLS_CERT_ALTNAME_INVALID|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_PURPOSE|INVALID_CA|PATH_LENGTH)/

/** What went wrong while connecting and signing in. */
export function failureOfConnecting(thrown: unknown): ImapFailure {
  if (thrown instanceof ImapFailure) return thrown
  const error: LibraryError = thrown instanceof Error ? thrown : new Error(String(thrown))
  const { code = '', authenticationFailed, responseText } = error
  if (authenticationFailed) return new ImapFailure('sign_in_refused', words(responseText))
  if (certificateCodes.test(code)) return new ImapFailure('certificate', code)
  // What a name leads to, and what is closed where, would describe our own network.
  if (error instanceof OutgoingFailed || isUnreachable(code)) return new ImapFailure('not_reached')
  if (error.tlsFailed || code === 'GREETING_TIMEOUT' || /^(ERR_SSL|EPROTO|ERR_TLS|ParserError|Missing)/.test(code))
    return new ImapFailure('not_imap')
  return new ImapFailure('broken', words(responseText))
}

/** What went wrong later on. */
export function failureOfCommand(thrown: unknown): ImapFailure {
  if (thrown instanceof ImapFailure) return thrown
  const error: LibraryError = thrown instanceof Error ? thrown : new Error(String(thrown))
  if (error.mailboxMissing) return new ImapFailure('folder_missing', words(error.responseText))
  if (error.responseStatus === 'NO' || error.responseStatus === 'BAD')
    return new ImapFailure('refused', words(error.responseText))
  return new ImapFailure('broken', words(error.responseText ?? error.code))
}

const isUnreachable = (code: string): boolean =>
  /^(ECONN(REFUSED|ABORTED)|EHOST|ENET|ETIMEDOUT|ENOTFOUND|EAI_|EADDR|CONNECT_TIMEOUT)/.test(code)

/** One line, not too long, for a screen. */
const words = (text: string | undefined): string | null => text?.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 200) || null
