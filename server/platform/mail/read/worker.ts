import { parentPort } from 'node:worker_threads'
import { sanitizeMailHtml } from '../sanitize.ts'
import type { ParsedMail, SanitizedHtml } from '../types.ts'
import { htmlToText } from './html-text.ts'
import { readMail } from './read-mail.ts'

export type ReadRequest = { raw: Uint8Array<ArrayBuffer>; envelopeFrom?: string }
/** What came of a mail, and the processor time that the thread has used in all; the first says only that it is up. */
export type ReadAnswer = { used: number } & (Read | { up: true })
type Read = { mail: ParsedMail } | { failure: string }

parentPort?.on('message', ({ raw, envelopeFrom }: ReadRequest) => {
  const read = answer(raw, envelopeFrom)
  const given = 'mail' in read ? read.mail.attachments.map(({ content }) => content.buffer) : []
  parentPort?.postMessage({ ...read, used: usedMs() } satisfies ReadAnswer, given)
})
parentPort?.postMessage({ up: true, used: usedMs() } satisfies ReadAnswer)

function usedMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

function answer(raw: Uint8Array, envelopeFrom: string | undefined): Read {
  try {
    const { visibleHtml, ...mail } = readMail(raw, envelopeFrom)
    // Here, since a large or wicked mail takes its time and must not hold up the desk.
    return { mail: { ...mail, safeHtml: makeSafe(visibleHtml, mail.html) } }
  } catch (failure) {
    return { failure: failure instanceof Error ? failure.message : String(failure) }
  }
}

function makeSafe(visible: string | null, whole: string | null): SanitizedHtml | null {
  if (visible === null || whole === null) return null
  const safe = sanitizeMailHtml(visible, { cidUrl: () => null })
  // What seemed new may have been nothing that can be shown.
  return visible === whole || showsSomething(safe.html) ? safe : sanitizeMailHtml(whole, { cidUrl: () => null })
}

const showsSomething = (html: string) => /<img\b/.test(html) || /[\p{L}\p{N}\p{S}]/u.test(htmlToText(html))
