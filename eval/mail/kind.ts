import type { ParseOptions } from '../../server/platform/mail/index.ts'
import type { Case } from './cases.ts'

/** One asserted field, whether it is right, and what the product says. */
export type Verdict = { field: string; right: boolean; wanted: unknown; got: unknown }

/** What the product made of one case, and how long it took (milliseconds). */
export type Answer = { id: string; kind: string; tags: string[]; verdicts: Verdict[]; ms: number; crash: string | null }

/** How cases of one kind are judged, and which figures come of it. */
export type Kind = {
  judge: (one: Case) => Promise<Verdict[]>
  scores: (answers: Answer[]) => Record<string, number>
}

/** Share of asserted fields that are right, of one field when it is named. */
export function shareRight(answers: Answer[], field?: string): number {
  const verdicts = answers
    .flatMap((answer) => answer.verdicts)
    .filter((verdict) => field === undefined || verdict.field === field)
  return verdicts.filter(({ right }) => right).length / Math.max(1, verdicts.length)
}

export const shareOfCases = (answers: Answer[]): number =>
  answers.filter(({ verdicts }) => verdicts.every(({ right }) => right)).length / Math.max(1, answers.length)

/** How the server would have been given the mail. */
export function optionsOf({ context }: Case): ParseOptions {
  const { envelopeFrom } = context
  return { timeoutMs: 10_000, ...(typeof envelopeFrom === 'string' ? { envelopeFrom } : {}) }
}
