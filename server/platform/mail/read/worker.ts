import { parentPort } from 'node:worker_threads'
import type { ParsedMail } from '../types.ts'
import { readMail } from './read-mail.ts'

export type ReadRequest = { raw: Uint8Array<ArrayBuffer>; envelopeFrom?: string }
export type ReadAnswer = { mail: ParsedMail } | { failure: string }

parentPort?.on('message', ({ raw, envelopeFrom }: ReadRequest) => {
  const read = answer(raw, envelopeFrom)
  parentPort?.postMessage(read, 'mail' in read ? read.mail.attachments.map(({ content }) => content.buffer) : [])
})

function answer(raw: Uint8Array, envelopeFrom: string | undefined): ReadAnswer {
  try {
    return { mail: readMail(raw, envelopeFrom) }
  } catch (failure) {
    return { failure: failure instanceof Error ? failure.message : String(failure) }
  }
}
