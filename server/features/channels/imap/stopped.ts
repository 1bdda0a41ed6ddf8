import { ImapFailure } from '#platform/mail/imap/index.ts'
import type { SourceReason } from './rules.ts'

/** A source cannot get at its mail for a reason that is ours to say, and not the server's. */
export class SourceStopped extends Error {
  override readonly name = 'SourceStopped'
  readonly reason: SourceReason
  readonly said: string | null

  constructor(reason: SourceReason, said: string | null = null) {
    super(reason)
    this.reason = reason
    this.said = said
  }
}

/** Null for what is no trouble of the source, such as a database that does not answer. */
export const troubleOf = (error: unknown): { reason: SourceReason; said: string | null } | null =>
  error instanceof SourceStopped || error instanceof ImapFailure ? { reason: error.reason, said: error.said } : null
