import type { Language } from '@madoguchi/contract'

/** What is known of a mail when the question is whether to answer it by itself. */
export type ToAnswer = {
  /** The mailbox acknowledges what it gets. */
  acknowledges: boolean
  /** The first mail about its matter. */
  isFirst: boolean
  sender: string | null
  /** There is doubt about who wrote it, so that the answer might go to somebody who never wrote. */
  doubtful: boolean
  /** A machine wrote it: an answer of its own, a list, a report, a mail of ours. */
  automatic: boolean
  /** From an address that mail of ours leaves from. */
  own: boolean
  /** Mail to the sender comes back. */
  undeliverable: boolean
  /** How many automatic mails the sender got from us within the hour. */
  lately: number
}

type Refusal = 'off' | 'not_first' | 'automatic' | 'own' | 'no_sender' | 'doubtful' | 'undeliverable' | 'too_many'
export type MayAnswer = { may: true; reason: 'first_mail' } | { may: false; reason: Refusal }

/** Two programs that answer each other stop here, however well they hide that they are programs. */
export const mostAutomaticPerHour = 3

/** Whether a mail may be answered without a person, and why (not). */
export function mayAnswerAutomatically(mail: ToAnswer): MayAnswer {
  const refusal = whyNot(mail)
  return refusal === null ? { may: true, reason: 'first_mail' } : { may: false, reason: refusal }
}

function whyNot({
  acknowledges,
  isFirst,
  sender,
  doubtful,
  automatic,
  own,
  undeliverable,
  lately,
}: ToAnswer): Refusal | null {
  if (!acknowledges) return 'off'
  if (automatic) return 'automatic'
  if (own) return 'own'
  if (sender === null) return 'no_sender'
  if (doubtful) return 'doubtful'
  if (!isFirst) return 'not_first'
  if (undeliverable) return 'undeliverable'
  return lately >= mostAutomaticPerHour ? 'too_many' : null
}

/** A name as a greeting: what a stranger typed there must not be carried to somebody else as our words. */
export const greetingName = (name: string): string =>
  name.length > 40 || /[/:@<>\n]|www|\.\w/i.test(name) ? '' : name.trim()

/** Not the customer's own subject, for the same reason. */
export const acknowledgementSubject = (number: number, language: Language): string =>
  language === 'ja' ? `お問い合わせを受け付けました（#${number}）` : `We have received your mail (#${number})`

/** A letter to somebody whose name is not known, or not worth repeating. */
export const withoutName = (template: string, language: Language): string =>
  language === 'ja'
    ? template.replace(/\{name\}[ \u3000]*(様|さま)|\{name\}/g, 'お客様')
    : template.replace(/\{name\}/g, 'customer')
