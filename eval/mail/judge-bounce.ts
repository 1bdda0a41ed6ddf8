import { type MailReport, parseMail } from '../../server/platform/mail/index.ts'
import { isRecord, strings } from './cases.ts'
import { type Kind, optionsOf, shareRight, type Verdict } from './kind.ts'

/** Our words for a reason, and those of the two sources that mean the same or a part of it. */
const WORDS: Record<string, string[]> = {
  unknown_user: ['userunknown', 'user_unknown'],
  mailbox_full: ['mailboxfull', 'over_quota'],
  account_disabled: ['suspend', 'user_disabled'],
  moved: ['hasmoved'],
  host_unknown: ['hostunknown', 'domain_error'],
  host_refuses: ['notaccept', 'domain_error'],
  // The server does not say which of the two it is: that is what our word says.
  recipient_refused: ['filtered', 'userunknown', 'user_unknown'],
  blocked: ['blocked', 'badreputation', 'requireptr', 'denied'],
  auth_failure: ['authfailure'],
  spam: ['spamdetected', 'spam'],
  virus: ['virusdetected'],
  policy: ['policyviolation', 'securityerror', 'denied'],
  content: ['contenterror', 'notcompliantrfc'],
  too_large: ['exceedlimit', 'mesgtoobig', 'emailtoolarge', 'message_too_large'],
  relay_denied: ['norelaying'],
  sender_refused: ['rejected'],
  rate_limited: ['speeding', 'toomanyconn', 'ratelimited'],
  expired: ['expired'],
  network: ['networkerror'],
  system: ['systemerror', 'systemfull', 'mailererror', 'syntaxerror'],
  unclear: ['undefined', 'onhold', 'unknown'],
}

const FOUND = ['isBounce', 'isDeliveryNotice', 'isFeedbackReport', 'feedbackType']
const isBounce = (report: MailReport | null) => report?.kind === 'failed' || report?.kind === 'delayed'

/** What we say in the place of one asserted field, and whether that is right. */
function compare(
  report: MailReport | null,
  automatic: boolean,
  field: string,
  wanted: unknown,
): Omit<Verdict, 'field' | 'wanted'> {
  const first = report?.recipients[0]
  const equal = (got: unknown) => ({ got, right: got === wanted })
  switch (field) {
    case 'isBounce':
      return equal(isBounce(report))
    case 'isDeliveryNotice':
      return equal(report?.kind === 'delivered')
    case 'isFeedbackReport':
      return equal(report?.kind === 'complaint')
    case 'feedbackType':
      return equal(report?.feedbackType)
    case 'isAutoReply':
      return equal(automatic)
    case 'bounceRecipient': {
      const got = (report?.recipients ?? []).map(({ address }) => address.toLowerCase())
      const list = strings(wanted).map((address) => address.toLowerCase())
      return { got, right: [...new Set(got)].sort().join() === [...new Set(list)].sort().join() }
    }
    case 'temporary':
      return equal(isBounce(report) ? report?.kind === 'delayed' || report?.recipients[0]?.action === 'delayed' : null)
    case 'action':
      return equal(first?.action)
    case 'status':
    case 'bounceStatus':
      return equal(first?.status)
    case 'bounceReplyCode':
      return equal(first?.replyCode)
    case 'bounceReason': {
      const got = report?.kind === 'delivered' ? 'delivered' : first?.reason
      return { got: [got, first], right: got === wanted || Boolean(got && WORDS[got]?.includes(String(wanted))) }
    }
    case 'hardBounce':
      return equal(first?.hard)
    case 'originalMessageId':
      return equal(report?.originalMessageId)
    case 'reports':
      return compareAll(report, wanted)
    default:
      return { got: 'not compared', right: false }
  }
}

function compareAll(report: MailReport | null, wanted: unknown): Omit<Verdict, 'field' | 'wanted'> {
  const got = (report?.recipients ?? []).map(({ address, reason, status }) => ({ address, reason, status }))
  const list = Array.isArray(wanted) ? wanted.filter(isRecord) : []
  const right =
    list.length === got.length &&
    list.every(({ reason, bounceReason }, at) => WORDS[got[at]?.reason ?? '']?.includes(String(reason ?? bounceReason)))
  return { got, right }
}

export const bounce: Kind = {
  judge: async (one) => {
    const { report, automatic } = await parseMail(one.raw, { ...optionsOf(one), timeoutMs: 10_000 })
    return Object.entries(one.expect)
      .filter(([field]) => field !== 'vocabulary')
      .map(([field, wanted]) => ({ field, wanted, ...compare(report, automatic.isAutomatic, field, wanted) }))
  },
  scores: (answers) => {
    const share = (...fields: string[]) => {
      const own = answers.map((one) => ({
        ...one,
        verdicts: one.verdicts.filter(({ field }) => fields.includes(field)),
      }))
      return own.some(({ verdicts }) => verdicts.length > 0) ? shareRight(own) : 1
    }
    return {
      bounceFound: share(...FOUND),
      bounceRecipient: share('bounceRecipient'),
      bounceReason: share('bounceReason'),
      bounceStatus: share('bounceStatus', 'status'),
      bounceReplyCode: share('bounceReplyCode'),
      bounceHard: share('hardBounce'),
      bounceTemporary: share('temporary', 'action'),
      bounceReports: share('reports'),
    }
  },
}
