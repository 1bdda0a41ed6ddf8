import { problem } from './problem.ts'

const longestMs = 15_000

/**
 * Says that the service is busy when the work takes too long, as on a database that stands still. The work itself goes
 * on: who comes again with the same Idempotency-Key hears how it ended.
 */
export async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(problem('unavailable')), longestMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
