import type { MailAttachment, MailProblem } from '../types.ts'
import { fromUuencoded, toAttachment } from './attachment.ts'
import { decodeBytes, knownCharset } from './charset.ts'
import { htmlToText } from './html-text.ts'
import type { Part } from './parts.ts'
import { decodeTransfer, findUuencoded } from './transfer.ts'

export type Body = {
  text: string
  html: string | null
  /** True when the sender wrote HTML only, and `text` was made from it. */
  textFromHtml: boolean
  attachments: MailAttachment[]
}

/** What one place of the mail says: both forms where the sender gave alternatives. */
type Entry = { plain: string[]; html: string[] }

const MAX_TEXT_BYTES = 4 * 1_048_576

/** Puts together what is read and what is attached, by the rules of RFC 8621 for which part is which. */
export function readBody(root: Part, problems: Set<MailProblem>): Body {
  const entries: Entry[] = []
  const attachments: MailAttachment[] = []

  const visit = (part: Part, parent: string, index: number, shared: Entry | null) => {
    if (part.children.length > 0 || part.type.startsWith('multipart/')) {
      const entry = part.type === 'multipart/alternative' ? openEntry(entries, shared) : shared
      for (const [position, child] of part.children.entries()) visit(child, part.type, position, entry)
      return
    }
    if (!isShownText(part, parent, index)) {
      const attachment = toAttachment(part, parent, attachments.length + 1)
      if (attachment) attachments.push(attachment)
      return
    }
    const text = readText(part, problems)
    const entry = openEntry(entries, shared)
    if (part.type === 'text/html') {
      entry.html.push(text)
      return
    }
    const { rest, files } = findUuencoded(text)
    entry.plain.push(rest)
    for (const file of files) attachments.push(fromUuencoded(file))
  }
  visit(root, '', 0, null)
  return { ...render(entries), attachments }
}

function openEntry(entries: Entry[], shared: Entry | null): Entry {
  if (shared) return shared
  const entry: Entry = { plain: [], html: [] }
  entries.push(entry)
  return entry
}

function isShownText(part: Part, parent: string, index: number): boolean {
  if (part.disposition?.value === 'attachment') return false
  const named = Boolean(part.params.get('name') || part.disposition?.params.get('filename'))
  if (part.type !== 'text/plain' && part.type !== 'text/html') {
    return /^text\/(?!calendar|x-vcard|vcard|csv|rtf|directory|rfc822)/.test(part.type) && index === 0 && !named
  }
  if (!named) return true
  return index === 0 && parent !== 'multipart/mixed' ? true : index === 0 && part.disposition === null
}

/** The text of one part as it was meant, with line ends as `\n`. */
export function readText(part: Part, problems: Set<MailProblem>): string {
  const whole = decodeTransfer(part.body, part.encoding || undeclaredEncoding(part.body))
  if (whole.length > MAX_TEXT_BYTES) problems.add('text_cut')
  const bytes = whole.subarray(0, MAX_TEXT_BYTES)
  const declared = part.params.get('charset') ?? (part.type === 'text/html' ? charsetOfHtml(bytes) : null)
  const { text, guessed } = decodeBytes(bytes, declared)
  if (guessed) problems.add('charset_guessed')
  if (text.includes('\0')) problems.add('nul_bytes')
  const clean = text.replace(/\0/g, '').replace(/\r\n?/g, '\n')
  return part.params.get('format')?.toLowerCase() === 'flowed' ? unflow(clean, part.params.get('delsp')) : clean
}

/** Quoted-printable ISO-2022-JP shows itself by its escapes when a gateway lost the field that says so. */
const undeclaredEncoding = (body: Buffer): string =>
  body.includes('=1B$B') && body.includes('=1B(B') ? 'quoted-printable' : ''

function charsetOfHtml(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 2_048)
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1] ?? null
  // A page written as UTF-16 cannot say so in ASCII.
  return label && knownCharset(label) && !/utf-?16/i.test(label) ? label : null
}

/** RFC 3676: lines that end in a blank go on in the next line of the same quote depth. */
function unflow(text: string, delsp: string | undefined): string {
  const out: string[] = []
  let open = -1
  for (const line of text.split('\n')) {
    const quote = /^>*/.exec(line)?.[0].length ?? 0
    const content = line.slice(quote).replace(/^ /, '')
    const flows = content.endsWith(' ') && content !== '-- '
    const kept = flows && delsp?.toLowerCase() === 'yes' ? content.slice(0, -1) : content
    if (open === quote && content !== '-- ') out[out.length - 1] += kept
    else out.push(`${'>'.repeat(quote)}${quote > 0 ? ' ' : ''}${kept}`)
    open = flows ? quote : -1
  }
  return out.join('\n')
}

function render(entries: Entry[]): Omit<Body, 'attachments'> {
  const texts: string[] = []
  const pages: string[] = []
  for (const { plain, html } of entries) {
    const own = plain.join('\n')
    texts.push(own.trim() === '' && html.length > 0 ? htmlToText(html.join('\n')) : own)
    pages.push(html.length > 0 ? html.join('\n') : own.trim() === '' ? '' : `<pre>${escapeHtml(own)}</pre>`)
  }
  const hasHtml = entries.some((entry) => entry.html.some((page) => page.trim() !== ''))
  return {
    text: texts.filter((text) => text.trim() !== '').join('\n'),
    html: hasHtml ? pages.join('\n') : null,
    textFromHtml: hasHtml && entries.every(({ plain }) => plain.join('').trim() === ''),
  }
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
