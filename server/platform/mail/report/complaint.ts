import { firstOf } from '../read/fields.ts'
import type { MailReport, ReportedRecipient } from '../types.ts'
import { addressesOf, type Material } from './material.ts'
import { addressIn } from './status-fields.ts'

/** A complaint of a reader (RFC 5965). */
export function readComplaint({ feedback, original }: Material, originalMessageId: string | null): MailReport {
  const value = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(feedback ?? '')?.[1]?.trim() ?? null
  const named = addressIn(value('original-rcpt-to') ?? undefined) ?? addressesOf(original, 'to')[0] ?? null
  return {
    kind: 'complaint',
    recipients: named === null ? [] : [complainant(named)],
    feedbackType: value('feedback-type')?.toLowerCase() ?? 'abuse',
    originalMessageId,
  }
}

/** Some mail programs write for their user to leave a list; it says the same as a complaint with `opt-out`. */
export function readUnsubscribed({ fields }: Material, from: string | null, subject: string): MailReport | null {
  const byProgram =
    /auto/i.test(firstOf(fields, 'auto-submitted') ?? '') || firstOf(fields, 'x-apple-unsubscribe') !== null
  if (!byProgram || !/^\s*unsubscribe\s*$/i.test(subject)) return null
  const recipients = from === null ? [] : [complainant(from)]
  return { kind: 'complaint', recipients, feedbackType: 'opt-out', originalMessageId: null }
}

const complainant = (address: string): ReportedRecipient => ({
  address,
  finalAddress: null,
  action: 'delivered',
  status: null,
  replyCode: null,
  reason: 'unclear',
  hard: false,
  diagnostic: '',
})
