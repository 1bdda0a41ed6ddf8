import { testEvent, type WebhookOff, type WebhookTry, webhookEvents } from '@madoguchi/contract'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** Time for everything together: looking up, connecting, sending, the answer. */
export const tryLimitMs = 15 * second
/** Of an answer no more is read and kept. */
export const answerBytes = 1024
export const mostWebhooks = 20
/** How many tries of a delivery are remembered. */
export const triesKept = 20
export const keptDays = 30
/** How long the secret before the present one signs as well. */
export const overlapMs = day

/** Between one try and the next; after the last one it is given up. Together about a day and a third. */
const pauses = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour]

/** Up to a tenth more, so that those that failed together do not come again together. `random` is from 0 to 1. */
const spread = (ms: number, random: number): number => Math.round(ms * (1 + random / 10))

export const isTest = (name: string): boolean => name === testEvent

export const isSent = (name: string): boolean => webhookEvents.some((event) => event === name)

export type Outcome = 'delivered' | 'gone' | 'failed'

export const outcomeOf = ({ status }: Pick<WebhookTry, 'status'>): Outcome => {
  if (status !== null && status >= 200 && status < 300) return 'delivered'
  return status === 410 ? 'gone' : 'failed'
}

/** When a delivery is tried again after so many tries in vain; null when it is given up. A test is tried once. */
export function nextTryAt(event: string, attempts: number, now: Date, random: number): Date | null {
  const pause = isTest(event) ? undefined : pauses[attempts - 1]
  return pause === undefined ? null : new Date(now.getTime() + spread(pause, random))
}

/** How long its lane rests after so many failures in a row, whatever else waits in it. */
export const restAfter = (failures: number, random: number): number =>
  spread(Math.min(5 * second * 2 ** Math.min(failures - 1, 10), 5 * minute), random)

/** Why it is switched off after a try in vain; null when it goes on. */
export function whyOff(outcome: Outcome, failingSince: Date, now: Date): Exclude<WebhookOff, 'person'> | null {
  if (outcome === 'gone') return 'gone'
  return now.getTime() - failingSince.getTime() >= day ? 'failing' : null
}

/** Control characters cannot be stored and would confuse a screen. */
export const readableStart = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '\ufffd')
