import { parentPort } from 'node:worker_threads'
import { splitQuotedHtml } from '../quote-html.ts'
import { sanitizeMailHtml } from '../sanitize.ts'
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
    const mail = readMail(raw, envelopeFrom)
    // Here, since a large or wicked mail takes its time and must not hold up the desk.
    return { mail: { ...mail, safeHtml: mail.html === null ? null : makeSafe(mail.html) } }
  } catch (failure) {
    return { failure: failure instanceof Error ? failure.message : String(failure) }
  }
}

const makeSafe = (html: string) => sanitizeMailHtml(splitQuotedHtml(html).visible, { cidUrl: () => null })
