import { Resolver } from 'node:dns/promises'
import { hasCode } from '#platform/has-code.ts'
import type { LookUp } from './types.ts'

const FOUND_MS = 5 * 60_000
const MISSING_MS = 60_000
const MAX_KEPT = 5_000
/** After so many failures in a row nobody asks for a while, so that a dead resolver does not hold up every mail. */
const FAILURES = 3
const PAUSE_MS = 30_000

type Options = {
  ask?: LookUp
  /** Milliseconds for one question, 3,000 by default. */
  timeoutMs?: number
  now?: () => number
}

const failed = (code: string) => Object.assign(new Error(code), { code })
const isMissing = (error: unknown) => hasCode(error, 'ENOTFOUND') || hasCode(error, 'ENODATA')

/** Questions to DNS with a limit of time and a memory. Answers and "there is none" are kept, failures are not. */
export function createLookUp({ ask, timeoutMs = 3_000, now = Date.now }: Options = {}): LookUp {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 1 })
  const question: LookUp = ask ?? ((name, type) => resolver.resolve(name, type) as ReturnType<LookUp>)
  const kept = new Map<string, { until: number; answer: ReturnType<LookUp> }>()
  let failures = 0
  let silentUntil = 0

  async function put(key: string, name: string, type: string): ReturnType<LookUp> {
    try {
      const answer = await within(question(name, type), timeoutMs)
      failures = 0
      return answer
    } catch (error) {
      if (isMissing(error)) {
        failures = 0
        keep(key, now() + MISSING_MS)
      } else {
        kept.delete(key)
        failures += 1
        if (failures >= FAILURES) silentUntil = now() + PAUSE_MS
      }
      throw error
    }
  }

  function keep(key: string, until: number): void {
    const entry = kept.get(key)
    if (entry) entry.until = until
  }

  return (name, type, { fresh = false } = {}) => {
    const key = `${type} ${name.toLowerCase()}`
    const known = kept.get(key)
    if (known && !fresh && known.until > now()) return known.answer
    if (silentUntil > now() && !fresh) return Promise.reject(failed('ETIMEOUT'))
    if (kept.size >= MAX_KEPT) kept.clear()
    const answer = put(key, name, type)
    kept.set(key, { until: now() + FOUND_MS, answer })
    // Whoever asked hears of it; the memory alone must not make it an unhandled rejection.
    answer.catch(() => undefined)
    return answer
  }
}

/** The same for one mail: after so much waiting in all, nothing more is asked. */
export function withPatience(lookUp: LookUp, ms: number): LookUp {
  let waited = 0
  return async (name, type) => {
    if (waited >= ms) throw failed('ETIMEOUT')
    const asked = performance.now()
    try {
      return await within(lookUp(name, type), ms - waited)
    } finally {
      waited += performance.now() - asked
    }
  }
}

async function within<T>(answer: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failed('ETIMEOUT')), ms)
  })
  try {
    return await Promise.race([answer, limit])
  } finally {
    clearTimeout(timer)
  }
}
