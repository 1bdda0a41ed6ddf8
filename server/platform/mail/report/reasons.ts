import type { FailureReason } from '../types.ts'
import { byReplyCode, byStatus, phrases, type Rule, surely } from './phrases.ts'

/** What is known of one refusal. */
export type Refusal = {
  /** What the server said, on one line. */
  said: string
  /** What the report says around it. */
  around: string
  status: string | null
  replyCode: string | null
  /** The step of the conversation between the servers at which it was refused, when the report tells. */
  command: 'connect' | 'helo' | 'mail' | 'rcpt' | 'data' | null
}

/** Why a mail was not taken, in our words. */
export function judgeReason(refusal: Refusal): FailureReason {
  const { said, around, status, replyCode, command } = refusal
  const found =
    first(surely, status) ??
    first(phrases, bare(said)) ??
    (isGeneral(status) ? null : first(byStatus, status)) ??
    first(phrases, bare(around)) ??
    first(byStatus, status) ??
    byCommand(command) ??
    first(byReplyCode, replyCode) ??
    'unclear'
  if (found === 'unknown_user' && isSaidByFilter(refusal)) return 'recipient_refused'
  return found === 'policy' && isBareNo(said) ? (byCommand(command) ?? found) : found
}

/** Addresses and links hold words of their own. */
const bare = (text: string): string =>
  text.replace(/(https?:\/\/[^\s#]+)#\S*/g, '$1').replace(/<?[^\s<>"'(]+@[\w.-]+>?/g, '@')

/** Codes that say no more than that it failed, or that somebody did not want it. */
const isGeneral = (status: string | null): boolean => /^[45]\.(\d\.0|7\.1)$/.test(status ?? '')

const isBareNo = (said: string): boolean =>
  /(access denied|rejected|not allowed|refused)/i.test(said) && !/polic|unauth/i.test(said)

/** A bare "no" is about whom it was said to: the calling server, or the sender that it had just named. */
const byCommand = (command: Refusal['command']): FailureReason | null =>
  command === 'mail' ? 'sender_refused' : command === 'connect' || command === 'helo' ? 'blocked' : null

const first = (rules: Rule[], text: string | null): FailureReason | null =>
  text === null ? null : (rules.find(([, pattern]) => pattern.test(text))?.[0] ?? null)

/**
 * A server that knows no such user says so when it hears the name. One that took the name and says it after it
 * has read the mail, as carriers do for their customers' filters, hides a refusal behind it.
 */
const isSaidByFilter = ({ command, status }: Refusal): boolean => command !== 'rcpt' && !/^[45]\.1\./.test(status ?? '')

/** True when the address itself is the trouble: every later mail will come back too. */
export const isHard = (reason: FailureReason): boolean =>
  reason === 'unknown_user' || reason === 'host_unknown' || reason === 'moved' || reason === 'host_refuses'
