/** A mail account on a server that somebody named, with everything that is needed to open it. */
export type ImapAccount = {
  host: string
  port: number
  /** `tls` from the first byte, or after STARTTLS; never without. */
  security: 'tls' | 'starttls'
  /** PEM of the only certificate that is accepted. Null: it must be valid for the host. */
  certificate: string | null
  user: string
  auth: { password: string } | { accessToken: string }
}

export type ImapTimes = {
  /** For connecting and for the greeting. */
  connectMs: number
  /** Without a byte while an answer is due. */
  answerMs: number
}

export type OpenFolder = {
  uidValidity: number
  /** The next number that the server will give; where it does not say, one above the highest that is there. */
  uidNext: number
  saysNext: boolean
}

export type ImapMailFacts = { uid: number; size: number; arrivedAt: Date | null }

/** A connection that is signed in. Everything but `close` throws ImapFailure. */
export type ImapSession = {
  /** True when the server tells of news by itself. */
  canIdle: boolean
  folders(): Promise<string[]>
  open(path: string): Promise<OpenFolder>
  /** The numbers of the mails in this range that are there, ascending. Of what arrived `since`, by the day. */
  list(range: { from: number; to?: number; since?: Date | null }): Promise<number[]>
  facts(uids: number[]): Promise<ImapMailFacts[]>
  /** Sender and subject, as far as the server can tell. */
  summary(uid: number): Promise<{ sender: string | null; subject: string | null }>
  /** The mail as it is, without marking it as read; null when it is there no more. */
  fetch(uid: number): Promise<Buffer | null>
  markSeen(uids: number[]): Promise<void>
  move(uids: number[], path: string): Promise<void>
  /** Resolves when the open folder may have news, or after `ms`; `signal` ends it early. Throws when the connection breaks. */
  waitForNews(ms: number, signal: AbortSignal): Promise<void>
  close(): Promise<void>
}
