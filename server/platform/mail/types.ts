import type { Readable } from 'node:stream'
import type { FailureReason } from '@madoguchi/contract'

/** One mailbox. `name` is decoded and may be empty; `address` is as the sender wrote it (see `normalizeAddress`). */
export type MailAddress = { name: string; address: string }

export type MailAttachment = {
  /** Decoded, without folders and control characters; never empty. */
  name: string
  /** Lower case, as declared: `image/jpeg`. */
  mediaType: string
  /** Without angle brackets. */
  contentId: string | null
  /** True when it stands in the text (picture by Content-ID) instead of beside it. */
  inline: boolean
  /** Decoded bytes. */
  content: Uint8Array<ArrayBuffer>
}

/** Why a mail counts as written by a machine; it must not be answered automatically. */
export type AutomaticReason =
  | 'auto_submitted'
  | 'precedence'
  | 'auto_response_suppress'
  | 'mailing_list'
  | 'null_return_path'
  | 'delivery_report'
  | 'auto_reply_header'
  | 'loop_header'
  | 'system_sender'
  | 'absence_subject'
  | 'auto_reply_subject'

export type Automatic = {
  isAutomatic: boolean
  reason: AutomaticReason | null
  /** It says that somebody is away. */
  isAbsence: boolean
}

export type { FailureReason }

/** What a report says of one recipient. */
export type ReportedRecipient = {
  /** As the report writes it: the address that was written to, when the report still knows it. */
  address: string
  /** Where it was forwarded to before it failed, when that is another one. */
  finalAddress: string | null
  action: 'failed' | 'delayed' | 'delivered'
  /** Enhanced status code (RFC 3463) and reply code (RFC 5321). */
  status: string | null
  replyCode: string | null
  reason: FailureReason
  /** The address itself is the trouble: later mails will come back too. */
  hard: boolean
  /** What the other server said, on one line. */
  diagnostic: string
}

/** A mail about another mail: it did not arrive (yet), it arrived, or its reader complains. */
export type MailReport = {
  kind: 'failed' | 'delayed' | 'delivered' | 'complaint'
  /** In the order of the report; may be empty. */
  recipients: ReportedRecipient[]
  /** Of a complaint (RFC 5965): `abuse`, `opt-out` … */
  feedbackType: string | null
  /** Message-ID of the mail it is about, without angle brackets. */
  originalMessageId: string | null
}

/** Why the sender of a mail should not be believed; the mail is kept and shown with a warning. */
export type SuspicionReason = 'from_missing' | 'from_repeated' | 'from_several' | 'from_odd_form' | 'from_unusable'

/** What was mended while reading. The mail is readable all the same. */
export type MailProblem =
  | 'message_id_missing'
  | 'message_id_repeated'
  | 'message_id_odd'
  | 'subject_repeated'
  | 'date_unreadable'
  | 'charset_guessed'
  | 'nul_bytes'
  | 'headers_cut'
  | 'boundary_missing'
  | 'boundary_unclosed'
  | 'parts_cut'
  | 'nesting_cut'
  | 'text_cut'

export type ParsedMail = {
  /** Without angle brackets, as the sender wrote it; null when there is none worth the name. */
  messageId: string | null
  inReplyTo: string[]
  /** Oldest first, without angle brackets, at most 200. */
  references: string[]
  /**
   * The first usable address of the first From field, without one that of Sender or Reply-To; `suspicious` says when
   * it is not beyond doubt who wrote the mail.
   */
  from: MailAddress | null
  sender: MailAddress | null
  replyTo: MailAddress[]
  to: MailAddress[]
  cc: MailAddress[]
  subject: string
  /** ISO 8601 UTC, or null when there is none or it is no date. */
  date: string | null
  /** What an agent reads: the plain text, or text made from the HTML. Line ends are `\n`. */
  text: string
  /** As sent, decoded. Nobody must see it as it is. */
  html: string | null
  /** `html` without what it quotes, made fit to be shown; see `splitQuotedHtml` and `sanitizeMailHtml`. */
  safeHtml: SanitizedHtml | null
  /** `text` without what it quotes from earlier mails and without the signature. */
  visibleText: string
  quotedText: string | null
  attachments: MailAttachment[]
  automatic: Automatic
  /** Set when the mail is about the delivery of another one. */
  report: MailReport | null
  suspicious: SuspicionReason[]
  /** Headers a person may want to see, decoded, in order of appearance, names as sent. */
  headers: { name: string; value: string }[]
  language: 'ja' | 'en' | null
  problems: MailProblem[]
}

export type ParseOptions = {
  /** Return path of the SMTP session: `''` is the null return path; leave it out when unknown. */
  envelopeFrom?: string
  /** Milliseconds, 2,000 by default. The worker is killed after that. */
  timeoutMs?: number
  /** Bytes, 40 MiB by default. */
  maxBytes?: number
}

export type UnreadableReason = 'timeout' | 'memory' | 'too_large' | 'malformed'

/** HTML with what it quotes apart; `quoted` is null when nothing is quoted. */
export type SplitHtml = { visible: string; quoted: string | null }

/**
 * A text with what is folded away apart: what it quotes and the signature, in their order, null when there is nothing.
 * `signature` is the part of it that the sender's program put there.
 */
export type SplitText = { visible: string; quoted: string | null; signature: string | null }

export type SanitizedHtml = {
  html: string
  /** How many remote pictures wait for the reader's click (`data-remote-src`). */
  remoteImages: number
}

export type SanitizeOptions = {
  /** Where the picture of a Content-ID (without angle brackets) is served, null when unknown. */
  cidUrl: (cid: string) => string | null
}

type OutgoingAttachment = {
  name: string
  mediaType: string
  content: Buffer | Readable
  /** Without angle brackets; makes the attachment inline. */
  contentId?: string
}

export type OutgoingMail = {
  from: MailAddress
  to: MailAddress[]
  cc?: MailAddress[]
  replyTo?: MailAddress
  subject: string
  text: string
  html?: string
  /** Without angle brackets; see `newMessageId`. */
  messageId: string
  inReplyTo?: string
  references?: string[]
  attachments?: OutgoingAttachment[]
  date: Date
  /** Additional headers such as `Auto-Submitted`. */
  headers?: Record<string, string>
}

export type ReceivedMail<T> = {
  raw: Uint8Array
  /** `''` is the null return path. */
  envelopeFrom: string
  /** Each with what accepting it has found. */
  recipients: { address: string; accepted: T }[]
  remoteAddress: string
  /** What the other side called itself. */
  helo: string
}

export type SmtpReceiverOptions<T> = {
  host: string
  /** 0 picks a free port; see `SmtpReceiver.port`. */
  port: number
  /** Largest message in bytes. */
  maxBytes: number
  banner: string
  /** Null: nobody here has this address. */
  acceptRecipient: (address: string) => Promise<T | null>
  /** The sender gets its 250 after this resolved, and 451 (try again later) when it rejects. */
  receive: (mail: ReceivedMail<T>) => Promise<void>
  /** PEM. STARTTLS is offered only when given. */
  tls?: { key: string; cert: string }
  /** 50 by default. */
  maxConnections?: number
  /** 100 by default. */
  maxRecipients?: number
  /** Milliseconds without a byte before the connection is closed, 60,000 by default. */
  idleMs?: number
}

export type SmtpReceiver = {
  port: number
  /** Takes no new connection, lets running deliveries finish (at most `drainMs`, 10,000 by default), then closes. */
  close: (drainMs?: number) => Promise<void>
}

export type SendRequest = {
  envelope: { from: string; to: string[] }
  raw: Buffer
  /** Without angle brackets; names the file in the outbox folder. */
  messageId: string
}

export type RefusedRecipient = { address: string; code: number | null; response: string }

/**
 * - `sent`: the server took responsibility. `refused` lists recipients it did not take.
 * - `failed`: nobody got it. `permanent` false means that trying later may help.
 * - `unknown`: the connection broke when the whole message may have been received: sending again may double it.
 */
export type SendOutcome =
  | { state: 'sent'; response: string; refused: RefusedRecipient[] }
  | { state: 'failed'; permanent: boolean; code: string; response: string; recipients?: RefusedRecipient[] }
  | { state: 'unknown'; response: string }

export type MailTransport = {
  /** Never rejects for what the network or the server does: that is in the outcome. */
  send: (request: SendRequest) => Promise<SendOutcome>
  close: () => Promise<void>
}

export type MailTransportOptions = {
  /** Folder of the local outbox, used without a mail URL. Made when missing. */
  outboxDir: string
  /** Milliseconds without an answer before giving up, 60,000 by default. */
  timeoutMs?: number
  /** PEM. The one certificate that the server must show, instead of one that the system trusts. */
  certificate?: string | null
}

export type QuotedMail = { fromName: string; date: Date; text: string }
