import type { Language } from '@madoguchi/contract'

export type Frame = { template: string; signature: string; values: Record<string, string> }

/** The words around a reply: `{body}` and the other names of the template are filled in, unknown ones stay as they are. */
export function frameReply(body: string, { template, signature, values }: Frame): string {
  // One pass over the template only, so that braces in the body are never taken for names.
  const fill = (text: string, more: Record<string, string>) => {
    // A map, since every object also knows names like "constructor".
    const known = new Map(Object.entries({ ...values, ...more }))
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => known.get(name) ?? whole)
  }
  const framed = fill(template, { body }).trim()
  const signed = fill(signature, {}).trim()
  return signed ? `${framed}\n\n-- \n${signed}` : framed
}

/** Plain text as HTML that looks the same everywhere: paragraphs, line breaks, links; nothing else gets through. */
export function textToHtml(text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
  const linked = escaped.replace(/https?:\/\/[^\s<>"'」』）】、。]+/g, (url) => `<a href="${url}">${url}</a>`)
  const paragraphs = linked.split(/\n{2,}/).map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
  return `<div style="font-size:14px;line-height:1.7">${paragraphs.join('\n')}</div>`
}

/** `Re:` once. Subjects with it in any of the usual forms stay as they are. */
export const replySubject = (subject: string): string =>
  /^\s*(re|回复|返信)\s*(\[\d+\])?\s*[:：]/i.test(subject) ? subject : `Re: ${subject}`

/** `Fwd:` once. Subjects with it in any of the usual forms stay as they are. */
export const forwardSubject = (subject: string): string =>
  /^\s*(fwd?|転送)\s*[:：]/i.test(subject) ? subject : `Fwd: ${subject}`

/** The beginning of a text on one line. */
export const previewOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 160)

export const untitled = (language: Language): string => (language === 'ja' ? '（件名なし）' : '(no subject)')
