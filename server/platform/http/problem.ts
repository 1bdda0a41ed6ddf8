import type { Language } from '@madoguchi/contract'
import { type Problem, type ProblemCode, problems } from '@madoguchi/contract'

type ProblemDetails = Readonly<Record<string, string | number>>
type FieldProblem = { path: string; message: string }

/** A refusal that has a code. Throw it once where it is known; the error exit answers it. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly details: ProblemDetails
  readonly fields: FieldProblem[] | undefined

  constructor(code: ProblemCode, details: ProblemDetails = {}, fields?: FieldProblem[]) {
    super(code)
    this.code = code
    this.details = details
    this.fields = fields
  }
}

export const problem = (code: ProblemCode, details?: ProblemDetails, fields?: FieldProblem[]): ProblemError =>
  new ProblemError(code, details, fields)

/** What the client gets: the sentence in the reader's language, filled from the details. */
export function viewProblem(error: ProblemError, language: Language, requestId: string): Problem {
  const { status, [language]: sentence } = problems[error.code]
  const details: ProblemDetails = { requestId, ...error.details }
  const title = sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? '')).trim()
  return {
    type: `urn:madoguchi:problem:${error.code}`,
    title,
    status,
    code: error.code,
    requestId,
    ...(error.fields ? { fields: error.fields } : {}),
  }
}
