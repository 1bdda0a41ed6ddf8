import type { ProblemCode } from '@madoguchi/contract'
import { currentLanguage } from './i18n/language.ts'
import { translator } from './i18n/texts.ts'
import { texts } from './texts/index.ts'

type Field = { path: string; message: string }

/** A refusal of the server, its sentence already in the reader's language; or `offline` when there was no answer. */
export class Problem extends Error {
  code: ProblemCode | 'offline' | 'unknown'
  status: number
  fields: Field[]

  constructor(code: Problem['code'], status: number, title: string, fields: Field[] = []) {
    super(title)
    this.name = 'Problem'
    this.code = code
    this.status = status
    this.fields = fields
  }

  /** What is wrong with one field, by the end of its path. */
  field(name: string) {
    return this.fields.find(({ path }) => path.split(/[./]/).at(-1) === name)?.message
  }
}

export const isProblem = (error: unknown, code?: Problem['code']): error is Problem =>
  error instanceof Problem && (code === undefined || error.code === code)

export function readProblem(body: unknown, status: number) {
  const t = translator(texts, currentLanguage())
  if (typeof body !== 'object' || body === null) return new Problem('unknown', status, t('unknown_problem'))
  const { code, title, fields } = body as Partial<Pick<Problem, 'code' | 'fields'>> & { title?: string }
  return new Problem(code ?? 'unknown', status, title || t('unknown_problem'), Array.isArray(fields) ? fields : [])
}

export const offlineProblem = () => new Problem('offline', 0, translator(texts, currentLanguage())('offline_problem'))
