import type { UnreadableReason } from './types.ts'

const SENTENCES: Record<UnreadableReason, { ja: string; en: string }> = {
  timeout: {
    ja: 'このメールは読み取りに時間がかかりすぎるため、原文のまま保管しました。',
    en: 'Reading this mail took too long, so it was kept as it came.',
  },
  memory: {
    ja: 'このメールは読み取りに多くのメモリを必要とするため、原文のまま保管しました。',
    en: 'Reading this mail needs too much memory, so it was kept as it came.',
  },
  too_large: {
    ja: 'このメールは大きすぎるため、読み取らずに原文のまま保管しました。',
    en: 'This mail is too large to be read, so it was kept as it came.',
  },
  malformed: {
    ja: 'このメールは形式が壊れていて読み取れないため、原文のまま保管しました。',
    en: 'This mail is broken and cannot be read, so it was kept as it came.',
  },
}

/** The mail could not be read; the caller keeps the raw source and tells the person `sentence`. */
export class MailUnreadable extends Error {
  override readonly name = 'MailUnreadable'
  readonly reason: UnreadableReason
  readonly sentence: { ja: string; en: string }
  constructor(reason: UnreadableReason, detail?: string) {
    super(detail ? `${reason}: ${detail}` : reason)
    this.reason = reason
    this.sentence = SENTENCES[reason]
  }
}

/** A field of an outgoing mail that must not be sent, such as a subject with a line break in it. */
export class MailFieldRefused extends Error {
  override readonly name = 'MailFieldRefused'
  readonly field: string
  readonly reason: 'line_break' | 'not_an_address' | 'not_an_id'
  constructor(field: string, reason: 'line_break' | 'not_an_address' | 'not_an_id') {
    super(`${field}: ${reason}`)
    this.field = field
    this.reason = reason
  }
}
