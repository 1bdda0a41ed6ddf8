import { type ProblemCode, problems } from '@madoguchi/contract'
import { expect } from 'vitest'
import type { Answer } from './client.ts'

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** The request was granted: a status of 200 to 299. */
    toBeOk(): R
    /** The request was refused for exactly this reason. */
    toBeProblem(code: ProblemCode): R
  }
}

const show = ({ status, body }: Answer): string => `${status} ${JSON.stringify(body)}`

expect.extend({
  toBeOk(answer: Answer) {
    return {
      pass: answer.status >= 200 && answer.status < 300,
      message: () => `expected the request ${this.isNot ? 'not ' : ''}to be granted, but got ${show(answer)}`,
    }
  },
  toBeProblem(answer: Answer, code: ProblemCode) {
    return {
      pass: answer.body?.code === code && answer.status === problems[code].status,
      message: () =>
        `expected the request ${this.isNot ? 'not ' : ''}to be refused as ${code}, but got ${show(answer)}`,
    }
  },
})
