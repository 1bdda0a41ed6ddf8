import type { OutboundState } from '@madoguchi/contract'
import type { DeliveryReport, ReportedRecipient } from './channel.ts'

/** Tries of a send that failed for the moment; about a day and a half in all. */
const mostSendTries = 12

/** Seconds until the next try: 30 s, then doubling up to six hours. */
const secondsUntilRetry = (attempts: number): number => Math.min(30 * 2 ** (attempts - 1), 6 * 3600)

/** A send that has not ended after this is taken for cut off; its outcome is then unknown. */
export const leaseMs = 5 * 60_000

/** How long a reply can be taken back. */
export const undoMs = 10_000

/** What is to leave later than this after it was written was given a time by its writer. */
export const leastScheduledMs = 60_000

/** When a reply leaves: after the moment in which it can be taken back, or at its writer's time; null when that is none. */
export function leavesAt(now: Date, sendAt: Date | null): Date | null {
  if (sendAt === null) return new Date(now.getTime() + undoMs)
  const wait = sendAt.getTime() - now.getTime()
  return wait >= 2 * leastScheduledMs && wait <= 366 * 86_400_000 ? sendAt : null
}

/** Sending again is for a person to decide, and only where nobody can be sure to have got it. */
export const isResendable = (state: OutboundState): boolean => state === 'failed' || state === 'unknown'

/** Only what has not begun to leave can be called back. */
export const isCancellable = (state: OutboundState): boolean => state === 'held' || state === 'queued'

type NextStep =
  | { state: 'sent' | 'failed' | 'unknown'; retryInSeconds: null }
  | { state: 'queued'; retryInSeconds: number }

/** What becomes of a send with this result after `attempts` tries. */
export function nextStep(
  result: { state: 'sent' | 'failed' | 'unknown'; permanent?: boolean },
  attempts: number,
): NextStep {
  if (result.state !== 'failed' || result.permanent || attempts >= mostSendTries)
    return { state: result.state, retryInSeconds: null }
  return { state: 'queued', retryInSeconds: secondsUntilRetry(attempts) }
}

type Unsent = { state: OutboundState; dueAt: Date; leaseUntil: Date | null }

/**
 * What becomes of something on its way out when a backup was restored. What the former installation may have
 * sent since then is for a person to decide: what it was sending, and what came due before it ended.
 */
export function afterRestore(
  { state, dueAt, leaseUntil }: Unsent,
  { restoredAt, sendWaiting }: { restoredAt: Date; sendWaiting: boolean },
): 'send' | 'ask' | 'leave' {
  if (isCancellable(state)) return sendWaiting || dueAt > restoredAt ? 'send' : 'ask'
  const begunSince = leaseUntil !== null && leaseUntil.getTime() - leaseMs > restoredAt.getTime()
  return state === 'sending' && !begunSince ? 'ask' : 'leave'
}

/** One recipient of ours to whom a report applies. */
export type Returned = {
  address: string
  kind: ReportedRecipient['kind']
  reason: ReportedRecipient['reason']
  words: string
}

/** Only of what has left can anybody report. */
export const hasLeft = (state: OutboundState): boolean => ['sending', 'sent', 'unknown', 'failed'].includes(state)

/** What a report says of this mail of ours: nothing, unless the mail left from there to those it names. */
export function returnedOf(
  report: DeliveryReport,
  accountId: string,
  sent: { accountId: string | null; state: OutboundState; recipients: readonly string[] },
): Returned[] {
  if (sent.accountId !== accountId || !hasLeft(sent.state)) return []
  return report.recipients.flatMap(({ addresses, kind, reason, words }) => {
    const address = addresses.find((one) => sent.recipients.includes(one))
    return address === undefined ? [] : [{ address, kind, reason, words }]
  })
}
