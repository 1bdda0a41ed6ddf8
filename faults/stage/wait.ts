import { setTimeout as sleep } from 'node:timers/promises'

export const pause = (ms: number): Promise<void> => sleep(ms)

/** Waits until it is so; milliseconds until then, or null when it did not come. */
export async function until(
  isSo: () => Promise<boolean> | boolean,
  longestMs = 60_000,
  everyMs = 50,
): Promise<number | null> {
  const began = performance.now()
  while (performance.now() - began < longestMs) {
    if (await Promise.resolve(isSo()).catch(() => false)) return performance.now() - began
    await sleep(everyMs)
  }
  return null
}

/** The same for what nothing can go on without. */
export async function need(what: string, isSo: () => Promise<boolean> | boolean, longestMs = 60_000): Promise<number> {
  const ms = await until(isSo, longestMs)
  if (ms === null) throw new Error(`${what}: it did not come within ${longestMs / 1000} s`)
  return ms
}

const tenth = (value: number): number => Math.round(value * 10) / 10
export const seconds = (ms: number | null): number | string => (ms === null ? 'never' : tenth(ms / 1000))

export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return tenth(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}
