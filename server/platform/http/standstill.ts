import { performance } from 'node:perf_hooks'
import type { Log } from '#platform/log/index.ts'

const lookMs = 250
/** What is shorter than this happens on every busy machine. */
const worthTelling = 1_000
/** Until it has run freely for so long, others should be asked. */
const calmMs = 5_000

export type Standstills = {
  /** Seconds of the longest one since the process began. */
  longestSeconds(): number
  count(): number
  /** True shortly after one. */
  isRecent(): boolean
  stop(): void
}

/** Notices when one piece of work keeps everything else waiting: a timer that comes late tells how long it stood. */
export function watchStandstills(log: Log): Standstills {
  let [last, longest, count, lastEnd] = [performance.now(), 0, 0, Number.NEGATIVE_INFINITY]
  const timer = setInterval(() => {
    const now = performance.now()
    const late = now - last - lookMs
    last = now
    if (late < worthTelling) return
    longest = Math.max(longest, late)
    count += 1
    lastEnd = now
    log.warn({ ms: Math.round(late) }, 'the process stood still: one piece of work kept all others waiting')
  }, lookMs)
  timer.unref()
  return {
    longestSeconds: () => longest / 1000,
    count: () => count,
    isRecent: () => performance.now() - lastEnd < calmMs,
    stop: () => clearInterval(timer),
  }
}
