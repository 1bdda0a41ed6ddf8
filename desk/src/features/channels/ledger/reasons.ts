import { useFailureReason } from '#features/customers/people/index.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

const ours = {
  interrupted: 'reason_interrupted',
  not_composed: 'reason_not_composed',
  restored: 'reason_restored',
  imported: 'reason_imported',
  sender_unusable: 'reason_sender_unusable',
  sender_doubtful: 'reason_sender_doubtful',
  unreadable: 'reason_unreadable',
  unreadable_timeout: 'reason_unreadable',
  unreadable_too_large: 'reason_unreadable',
  parts_cut: 'reason_parts_cut',
  already_here: 'reason_already_here',
  too_large: 'reason_too_large',
  gone: 'reason_gone',
  unfetchable: 'reason_unfetchable',
  customer_wrote: 'reason_customer_wrote',
  report: 'reason_report',
  report_unmatched: 'reason_report_unmatched',
} as const

const isOurs = (reason: string): reason is keyof typeof ours => Object.hasOwn(ours, reason)

/** Says a reason of the ledgers: our own in the reader's language, a mail server's as it said it. */
export function useReason(): (reason: string | null) => string | null {
  const t = useTexts(texts)
  const sayFailure = useFailureReason()
  return (reason) => {
    if (reason === null) return null
    if (reason.startsWith('returned_')) return sayFailure(reason.slice('returned_'.length)) ?? reason
    // "unfetchable: …" carries what a server said.
    const [name = '', ...said] = reason.split(': ')
    return isOurs(name) ? [t(ours[name]), said.join(': ')].filter(Boolean).join(' ') : reason
  }
}
