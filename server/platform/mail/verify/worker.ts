import { parentPort } from 'node:worker_threads'
import type { DnsAnswer, LookUp, MailVerification } from './types.ts'
import { type VerifyOptions, verifyMail } from './verify-mail.ts'

export type ToThread =
  | { raw: Uint8Array; options: Omit<VerifyOptions, 'lookUp'> }
  | { question: number; answer: DnsAnswer }
  | { question: number; code: string }
export type FromThread =
  | { question: number; name: string; type: string }
  | { verification: MailVerification }
  | { failure: string }

type Waiting = { resolve: (answer: DnsAnswer) => void; reject: (failure: Error) => void }
const waiting = new Map<number, Waiting>()
let questions = 0
const say = (message: FromThread) => parentPort?.postMessage(message)

/** DNS is asked by the process, which remembers the answers; a thread may be ended at any moment. */
const lookUp: LookUp = (name, type) =>
  new Promise((resolve, reject) => {
    questions += 1
    waiting.set(questions, { resolve, reject })
    say({ question: questions, name, type })
  })

parentPort?.on('message', (message: ToThread) => {
  if ('raw' in message) {
    verifyMail(message.raw, { ...message.options, lookUp }).then(
      (verification) => say({ verification }),
      (failure: unknown) => say({ failure: String(failure) }),
    )
    return
  }
  const asked = waiting.get(message.question)
  waiting.delete(message.question)
  if ('answer' in message) asked?.resolve(message.answer)
  else asked?.reject(Object.assign(new Error(message.code), { code: message.code }))
})
