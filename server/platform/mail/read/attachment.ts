import type { MailAttachment } from '../types.ts'
import { decodeHeaderText } from './encoded-words.ts'
import { firstOf, readFields } from './fields.ts'
import type { Part } from './parts.ts'
import { decodeTransfer } from './transfer.ts'

const ENDINGS: Record<string, string> = {
  'text/plain': 'txt',
  'text/html': 'html',
  'text/calendar': 'ics',
  'text/csv': 'csv',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
  'application/pgp-signature': 'asc',
  'application/pkcs7-signature': 'p7s',
  'message/rfc822': 'eml',
  'message/delivery-status': 'txt',
  'text/rfc822-headers': 'txt',
}

/** Null for an empty nameless part, which says nothing. `number` makes a name for a nameless one. */
export function toAttachment(part: Part, parent: string, number: number): MailAttachment | null {
  const content = decodeTransfer(part.body, part.encoding)
  const name = declaredName(part)
  if (name === '' && (content.length === 0 || isSeal(part, parent))) return null
  return {
    name: name || madeUpName(part, content, number),
    mediaType: part.type,
    contentId: part.contentId,
    inline:
      part.contentId !== null &&
      part.disposition?.value !== 'attachment' &&
      (parent === 'multipart/related' || part.type.startsWith('image/')),
    content: new Uint8Array(content),
  }
}

/** What seals a signed mail is for programs; nobody opens it. */
const isSeal = ({ type }: Part, parent: string): boolean =>
  parent === 'multipart/signed' && /^application\/(pgp|(x-)?pkcs7)-signature$/.test(type)

function declaredName(part: Part): string {
  const [filename = '', name = ''] = [part.disposition?.params.get('filename'), part.params.get('name')].map(
    (declared) => safeName(declared ?? ''),
  )
  // A program that writes the name in two charsets puts question marks where the first one has no letter.
  const lossy = /\?\?|\ufffd/.test(filename) && name !== '' && !/\?\?|\ufffd/.test(name)
  return lossy ? name : filename || name
}

/** The last part of a path, without characters that do something instead of showing something. */
function safeName(declared: string): string {
  const name = declared
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/^.*[/\\](?=[^/\\])/s, '')
    .replace(/[/\\]/g, '_')
    .replace(/\s+/g, ' ')
    .trim()
  return /^\.*$/.test(name) ? '' : name.slice(0, 255)
}

function madeUpName(part: Part, content: Buffer, number: number): string {
  const ending = ENDINGS[part.type] ?? 'bin'
  if (part.type !== 'message/rfc822') return `part-${number}.${ending}`
  const subject = decodeHeaderText(firstOf(readFields(content).fields, 'subject') ?? '')
  return `${safeName(subject.replace(/[/\\]/g, '_')).slice(0, 100) || `mail-${number}`}.eml`
}

export function fromUuencoded(file: { name: string; content: Buffer }): MailAttachment {
  const name = safeName(decodeHeaderText(file.name)) || 'file.bin'
  return {
    name,
    mediaType: 'application/octet-stream',
    contentId: null,
    inline: false,
    content: new Uint8Array(file.content),
  }
}
