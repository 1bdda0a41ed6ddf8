import { isProblem } from '#platform/problem.ts'
import type { texts } from './texts/index.ts'

/** What went wrong, in words: the server's own, or ours for what the browser or the device refused. */
export function complaintOf(error: unknown, t: (key: keyof typeof texts.ja) => string): string | undefined {
  if (!error) return undefined
  if (isProblem(error)) return error.message
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError') return t('cancelled')
  if (name === 'InvalidStateError') return t('known')
  return t('failed')
}
