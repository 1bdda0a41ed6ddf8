import { createHash } from 'node:crypto'
import type { MailAddress, MailAttachment, ParsedMail } from '../../server/platform/mail/index.ts'
import { htmlToText, parseMail } from '../../server/platform/mail/index.ts'
import { isRecord, strings } from './cases.ts'
import { matchesText, squeeze } from './compare.ts'
import { type Kind, optionsOf, shareRight, type Verdict } from './kind.ts'

export const mime: Kind = {
  judge: async (one) => compareMime(await parseMail(one.raw, optionsOf(one)), one.expect),
  scores: (answers) => ({
    mimeFields: shareRight(answers),
    japaneseMimeFields: shareRight(answers.filter(({ tags }) => tags.includes('japanese'))),
  }),
}

const oneBlank = (text: string): string => text.replace(/\s+/g, ' ').trim()
const bareId = (id: string): string => id.replace(/[<>]/g, '').trim()
const sameAddress = (a: string | undefined, b: unknown): boolean =>
  typeof b === 'string' && (a ?? '').toLowerCase() === b.toLowerCase()
const sameSet = (got: string[], wanted: string[]): boolean => {
  const [a, b] = [got, wanted].map((list) => [...new Set(list.map((entry) => entry.toLowerCase()))].sort().join('\n'))
  return a === b
}

function compareMime(mail: ParsedMail, expect: Record<string, unknown>): Verdict[] {
  return Object.entries(expect).map(([field, wanted]) => {
    const { right, got } = compareField(mail, field, wanted)
    return { field, right, wanted, got }
  })
}

const addresses = (list: MailAddress[]): string[] => list.map(({ address }) => address)

function compareField(mail: ParsedMail, field: string, wanted: unknown): { right: boolean; got: unknown } {
  const address = (got: string | undefined) => ({ right: sameAddress(got, wanted), got })
  const name = (got: string | undefined) => ({ right: oneBlank(got ?? '') === oneBlank(String(wanted)), got })
  const set = (got: string[]) => ({ right: sameSet(got, strings(wanted)), got })
  switch (field) {
    case 'subject':
      return { right: matchesText(mail.subject, isRecord(wanted) ? wanted : { exact: wanted }), got: mail.subject }
    case 'fromAddress':
      return address(mail.from?.address)
    case 'toFirst':
      return address(mail.to[0]?.address)
    case 'replyToFirst':
      return address(mail.replyTo[0]?.address)
    case 'fromName':
      return name(mail.from?.name)
    case 'toFirstName':
      return name(mail.to[0]?.name)
    case 'replyToFirstName':
      return name(mail.replyTo[0]?.name)
    case 'toNames': {
      const got = mail.to.map((entry) => oneBlank(entry.name))
      const list = strings(wanted).map(oneBlank)
      return { right: list.length === got.length && list.every((entry, at) => entry === got[at]), got }
    }
    case 'to':
      return set(addresses(mail.to))
    case 'cc':
      return set(addresses(mail.cc))
    case 'replyTo':
      return set(addresses(mail.replyTo))
    case 'messageId':
      return { right: bareId(mail.messageId ?? '') === bareId(String(wanted)), got: mail.messageId }
    case 'inReplyTo':
      return { right: bareId(mail.inReplyTo[0] ?? '') === bareId(String(wanted)), got: mail.inReplyTo }
    case 'references': {
      const list = strings(wanted)
        .flatMap((value) => value.split(/\s+/))
        .map(bareId)
      return { right: list.join(' ') === mail.references.join(' '), got: mail.references }
    }
    case 'noSender':
      return { right: (mail.from === null) === wanted, got: mail.from }
    case 'text':
      return { right: isRecord(wanted) && textMatches(mail, wanted), got: mail.text.slice(0, 300) }
    case 'attachments':
      return { right: attachmentsMatch(mail.attachments, wanted), got: mail.attachments.map(summary) }
    case 'attachmentCount':
      return { right: mail.attachments.length === wanted, got: mail.attachments.map(summary) }
    case 'noThrow':
      return { right: true, got: null }
    default:
      return { right: false, got: 'not compared' }
  }
}

const summary = ({ name, mediaType, content }: MailAttachment) => `${name} ${mediaType} ${content.length}`

function textMatches(mail: ParsedMail, wanted: Record<string, unknown>): boolean {
  if (matchesText(mail.text, wanted)) return true
  const page = mail.html ? htmlToText(mail.html) : ''
  if (wanted.from !== 'html') return false
  const text = squeeze(page) + squeeze(mail.text)
  const pieces = strings(wanted.contains)
  return pieces.filter((piece) => text.includes(squeeze(piece))).length >= pieces.length * 0.8
}

function attachmentsMatch(got: MailAttachment[], wanted: unknown): boolean {
  if (!Array.isArray(wanted)) return false
  const left = [...got]
  return wanted.filter(isRecord).every((entry) => {
    const at = left.findIndex((attachment) => attachmentMatches(attachment, entry))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

function attachmentMatches(got: MailAttachment, wanted: Record<string, unknown>): boolean {
  const hash = (kind: string) => createHash(kind).update(got.content).digest('hex')
  return (
    (wanted.name === undefined || oneBlank(got.name) === oneBlank(String(wanted.name))) &&
    (wanted.size === undefined || got.content.length === wanted.size) &&
    ['sha1', 'sha256', 'md5'].every((kind) => wanted[kind] === undefined || hash(kind) === wanted[kind]) &&
    (wanted.contentType === undefined || got.mediaType === String(wanted.contentType).toLowerCase()) &&
    strings(wanted.contains).every((piece) => Buffer.from(got.content).includes(piece))
  )
}
