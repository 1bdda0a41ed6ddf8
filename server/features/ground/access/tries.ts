import { createHash } from 'node:crypto'
import type { Services } from '#platform/context.ts'
import { ProblemError, problem } from '#platform/http/index.ts'
import { countTries, uncountTries } from './queries.ts'
import { networkOf, triesAllowed, triesWindowMs } from './rules.ts'

/** Addresses are kept as hashes: the table would else collect whatever strangers type. */
export const ofAddress = (email: string): string =>
  `address:${createHash('sha256').update(email.toLowerCase()).digest('hex')}`
export const ofNetwork = (ip: string): string => `network:${networkOf(ip)}`
export const ofUser = (userId: string): string => `user:${userId}`

/**
 * Lets `attempt` run unless its subjects have failed too often of late. It counts before it tries, so that many
 * attempts at once get no more than their number; what succeeds is not counted.
 */
export async function withinTries<T>(services: Services, subjects: string[], attempt: () => Promise<T>): Promise<T> {
  const now = services.clock.now()
  const windowEnd = new Date(now.getTime() + triesWindowMs)
  const { count, until } = await countTries(services.database, subjects, now, windowEnd)
  if (count > triesAllowed) {
    throw problem('too_many_requests', { seconds: Math.ceil((until.getTime() - now.getTime()) / 1000) })
  }
  try {
    const result = await attempt()
    await uncountTries(services.database, subjects)
    return result
  } catch (error) {
    // Only a refusal is a failed try; a database that was away is not the visitor's fault.
    if (!(error instanceof ProblemError)) await uncountTries(services.database, subjects)
    throw error
  }
}
