import { CommanderError } from 'commander'
import { operatorLanguage } from '#platform/config/index.ts'
import { ProblemError, viewProblem } from '#platform/http/index.ts'
import { Refused } from '#platform/refused.ts'
import { Interrupted } from './interrupt.ts'

/** What went wrong: in one sentence where the operator can mend it; only the unexpected shows where it happened. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof ProblemError) return viewProblem(error, operatorLanguage(), '').title
  if (error instanceof Refused || error instanceof Interrupted) return error.message
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const system = systemErrors.get(code)
  return system ? system(error.message || code) : (error.stack ?? error.message)
}

// A database that does not answer and a full disk are no faults of the program. An AggregateError has no message.
const systemErrors = new Map<string, (message: string) => string>([
  ...['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', '28P01', '28000', '3D000', '57P03', '53300'].map(
    (code) => [code, (message: string) => `The database does not let us in: ${message}. "doctor" tells more.`] as const,
  ),
  ['EADDRINUSE', (message) => `The port is taken: ${message}. Set PORT or SMTP_IN_PORT to a free one.`],
  ['EACCES', (message) => `The system does not allow it: ${message}.`],
  ['ENOSPC', (message) => `The disk is full: ${message}.`],
])

/** 0: done. 1: refused or failed. 2: not understood. 130: interrupted. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof Interrupted) return 130
  if (!(error instanceof CommanderError)) return 1
  return error.exitCode === 0 ? 0 : 2
}
