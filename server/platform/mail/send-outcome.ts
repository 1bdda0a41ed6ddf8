import type { SMTPConnectionSendInfo } from 'nodemailer/lib/smtp-connection'
import type { RefusedRecipient, SendOutcome } from './types.ts'

/** The fields that nodemailer puts on its errors. */
type SmtpFailure = Error & {
  code?: string | undefined
  command?: string | undefined
  response?: string | undefined
  responseCode?: number | undefined
  recipient?: string | undefined
  rejectedErrors?: SmtpFailure[] | undefined
}

/** These are about our connection or our password, not about the mail: it may go out once they are mended. */
const OURS = new Set([
  'ECONNECTION',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EAUTH',
  'ENOAUTH',
  'EPROXY',
  'ESTREAM',
  'EPROTOCOL',
])

/**
 * What an error of nodemailer means for the mail. `handedOver` tells whether the final dot may be on its way: then
 * only a refusal in the server's own words says that the mail was not taken.
 */
export function outcomeOfFailure(failure: SmtpFailure, handedOver: boolean): SendOutcome {
  const { responseCode = 0 } = failure
  const response = failure.response ?? failure.message
  const refused = responseCode >= 400 && responseCode < 600
  if (handedOver && !refused) return { state: 'unknown', response }
  const code = refused ? String(responseCode) : (failure.code ?? 'EUNKNOWN')
  const permanent = OURS.has(failure.code ?? '') ? false : refused ? responseCode >= 500 && responseCode !== 503 : true
  const recipients = (failure.rejectedErrors ?? []).map(refusedRecipient)
  return { state: 'failed', permanent, code, response, ...(recipients.length > 0 ? { recipients } : {}) }
}

export function outcomeOfSuccess(info: SMTPConnectionSendInfo): SendOutcome {
  return { state: 'sent', response: info.response ?? '', refused: (info.rejectedErrors ?? []).map(refusedRecipient) }
}

function refusedRecipient(failure: SmtpFailure): RefusedRecipient {
  return {
    address: failure.recipient ?? '',
    code: failure.responseCode ?? null,
    response: failure.response ?? failure.message,
  }
}
