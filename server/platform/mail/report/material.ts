import { readAddresses } from '../read/addresses.ts'
import { readText } from '../read/body.ts'
import { type Field, firstOf, readFields, valuesOf } from '../read/fields.ts'
import { htmlToText } from '../read/html-text.ts'
import type { Part } from '../read/parts.ts'
import { decodeTransfer } from '../read/transfer.ts'

/** What a report may be read from. */
export type Material = {
  /** Fields of the report itself. */
  fields: Field[]
  /** Text of `message/delivery-status` parts. */
  status: string[]
  /** Text of `message/feedback-report` parts. */
  feedback: string | null
  /** What is said about the failure, for people: everything before the mail that came back. */
  human: string
  /** Header fields of the mail that came back, as far as they did. */
  original: Field[]
  hasNotification: boolean
}

const MOST_TEXT = 64 * 1024
const problems = () => new Set<never>()

/** Sorts the parts of a mail into what they are for a report. */
export function gather(root: Part): Material {
  const found: Material = {
    fields: root.fields,
    status: [],
    feedback: null,
    human: '',
    original: [],
    hasNotification: false,
  }
  const humans: Part[] = []
  const visit = (part: Part) => {
    if (part.children.length > 0) return part.children.forEach(visit)
    if (part.type === 'message/delivery-status' || part.type === 'message/global-delivery-status') {
      found.status.push(textOf(part))
    } else if (part.type === 'message/feedback-report') found.feedback = textOf(part)
    else if (part.type === 'message/disposition-notification') found.hasNotification = true
    else if (/^(message\/|text\/rfc822)/.test(part.type)) keepOriginal(found, decodeTransfer(part.body, part.encoding))
    else if (part.type.startsWith('text/')) humans.push(part)
  }
  visit(root)
  const textsOf = (rich: boolean) =>
    humans
      .filter(({ type }) => (type === 'text/html') === rich)
      .map(textOf)
      .join('\n\n')
  const plain = textsOf(false)
  const { text, original } = cutOriginal(plain.trim() === '' ? textsOf(true) : plain)
  found.human = text
  if (found.original.length === 0) found.original = original
  return found
}

function textOf(part: Part): string {
  const text = readText(part, problems()).slice(0, MOST_TEXT)
  return part.type === 'text/html' ? htmlToText(text) : text
}

/** The mail that came back, or another one that it was wrapped in by somebody who passed it on. */
function keepOriginal(found: Material, bytes: Buffer): void {
  const { fields } = readFields(bytes)
  if (found.original.length === 0 || !firstOf(found.original, 'message-id')) found.original = fields
}

const HEADER_LINE = /^(?:[> ]{0,4})([A-Za-z][A-Za-z0-9-]{1,40}):/
const OF_MAILS =
  /^(received|return-path|message-id|from|to|subject|date|mime-version|x-mailer|dkim-signature|content-type|reply-to|domainkey-signature|authentication-results|x-originating-ip|delivered-to)$/i
const MARKER =
  /^[\s>]*(-{2,}|_{4,}|={4,}|\*{3,})?\s*(below this line is a copy of the message|this is a copy of (the|your) message|(original|unsent|returned|undelivered) message( (follows|header|headers|is|below|text))?|message headers? follow|(the )?(first \d+ lines|headers?|body|text) of (the )?original message|original message headers|returned message follows|returned mail|元の(メッセージ|メール)|原文|送信されたメール)/i

/** Many servers put the mail that came back below their words, without any structure. */
function cutOriginal(text: string): { text: string; original: Field[] } {
  const lines = text.split('\n')
  const at = lines.findIndex((_, index) =>
    startsMail(lines, index, MARKER.test(lines[index - 1] ?? '') || MARKER.test(lines[index - 2] ?? '')),
  )
  if (at < 0) return { text, original: [] }
  const block = lines.slice(at).map((line) => line.replace(/^(> ?| {1,4}(?=[A-Z][\w-]+:))/, ''))
  return { text: lines.slice(0, at).join('\n'), original: readFields(Buffer.from(block.join('\n'), 'utf8')).fields }
}

function startsMail(lines: string[], at: number, marked: boolean): boolean {
  const names = new Set<string>()
  for (const line of lines.slice(at, at + 25)) {
    const name = HEADER_LINE.exec(line)?.[1]?.toLowerCase()
    if (name && OF_MAILS.test(name)) names.add(name)
    else if (name === undefined && !/^[> ]*[ \t]+\S/.test(line)) break
    if (names.size === 0) return false
  }
  if (marked) return names.size > 0
  return names.size >= 3 && (names.has('received') || names.has('return-path') || names.has('mime-version'))
}

/** The addresses in all fields of this name. */
export const addressesOf = (fields: Field[], name: string): string[] =>
  valuesOf(fields, name).flatMap((value) => readAddresses(value, null).addresses.map(({ address }) => address))
