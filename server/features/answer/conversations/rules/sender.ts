import type { Verdict } from '@madoguchi/contract'
import type { Person } from './recipients.ts'

type Mail = { sender: Person | null; replyTo: Person | null; verdict: Verdict | null; ours: readonly string[] }

/**
 * Whose mail it is. `person`: who counts as having written it, null when nobody does. A mail that its domain disowns
 * belongs to nobody: the customer of that address did not write it. Mail from an address of ours comes from a form or
 * a machine of ours, which name the customer in Reply-To; we are never our own customer.
 */
export function whoWrote({ sender, replyTo, verdict, ours }: Mail): {
  person: Person | null
  as: 'sender' | 'reply_to' | 'nobody'
} {
  if (sender === null || verdict === 'failed') return { person: null, as: 'nobody' }
  if (!ours.includes(sender.address)) return { person: sender, as: 'sender' }
  if (replyTo && !ours.includes(replyTo.address)) return { person: replyTo, as: 'reply_to' }
  return { person: null, as: 'nobody' }
}
