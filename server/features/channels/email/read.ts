import type { Services } from '#platform/context.ts'
import {
  type MailReport,
  MailUnreadable,
  normalizeAddress,
  type ParsedMail,
  parseMail,
  tokenFromReplyAddress,
} from '#platform/mail/index.ts'
import type { Contact, ContactRemark, DeliveryReport, Envelope, Person } from '../ledger/index.ts'
import { loopHeader } from './rules.ts'

/** Reads a mail into the shape of all channels. A mail that cannot be read still becomes a contact that says so. */
export async function readMail(
  services: Services,
  mailboxAddress: string,
  raw: Buffer,
  envelope: Envelope,
): Promise<Contact> {
  try {
    const returnPath = envelope.from === null ? {} : { envelopeFrom: envelope.from }
    const mail = await parseMail(raw, { ...returnPath, maxBytes: services.config.maxMailBytes })
    return toContact(mail, mailboxAddress, envelope)
  } catch (error) {
    if (!(error instanceof MailUnreadable)) throw error
    return unreadable(error, envelope)
  }
}

function toContact(mail: ParsedMail, mailboxAddress: string, envelope: Envelope): Contact {
  const addressedTo = [...envelope.recipients, ...[...mail.to, ...mail.cc].map(({ address }) => address)]
  const tokens = addressedTo
    .map((address) => tokenFromReplyAddress(mailboxAddress, address))
    .filter((token) => token !== null)
  return {
    sender: mail.from && toPerson(mail.from),
    to: mail.to.map(toPerson).filter((person) => person !== null),
    cc: mail.cc.map(toPerson).filter((person) => person !== null),
    subject: mail.subject.trim(),
    text: mail.visibleText.trim(),
    quotedText: mail.quotedText,
    html: mail.safeHtml?.html ?? null,
    remoteImages: mail.safeHtml?.remoteImages ?? 0,
    files: mail.attachments.map(({ name, mediaType, contentId, inline, content }) => ({
      name,
      mediaType,
      contentId,
      inline,
      content,
    })),
    language: mail.language,
    publicId: mail.messageId,
    refersTo: [...mail.inReplyTo, ...mail.references.toReversed()],
    replyTokens: [...new Set(tokens)],
    automatic: mail.automatic.isAutomatic,
    report: mail.report && toReport(mail, mail.report),
    loopId: loopIdIn(mail),
    remarks: remarksOn(mail),
  }
}

/** Some servers name the mail that came back in the header of the report alone. */
function toReport({ inReplyTo, references }: ParsedMail, report: MailReport): DeliveryReport {
  const ids = [report.originalMessageId, ...inReplyTo, ...references.toReversed()].filter((id) => id !== null)
  return {
    publicIds: [...new Set(ids)].slice(0, 10),
    recipients: report.recipients.map(({ address, finalAddress, action, reason, diagnostic }) => ({
      addresses: [address, finalAddress ?? ''].map(normalizeAddress).filter((one) => one !== null),
      kind: report.kind === 'complaint' ? 'complained' : action,
      reason,
      words: diagnostic.slice(0, 300),
    })),
  }
}

const loopIdIn = ({ headers }: ParsedMail): string | null =>
  /^<?([^\s<>]+)>?$/.exec(
    headers.find(({ name }) => name.toLowerCase() === loopHeader.toLowerCase())?.value ?? '',
  )?.[1] ?? null

function toPerson({ name, address }: Person): Person | null {
  const normal = normalizeAddress(address)
  return normal ? { name: name.trim(), address: normal } : null
}

function remarksOn(mail: ParsedMail): ContactRemark[] {
  const remarks: ContactRemark[] = []
  if (!mail.from || !normalizeAddress(mail.from.address)) remarks.push('sender_unusable')
  else if (mail.suspicious.length > 0) remarks.push('sender_doubtful')
  if (mail.problems.some((problem) => problem === 'parts_cut' || problem === 'nesting_cut' || problem === 'text_cut'))
    remarks.push('parts_cut')
  return remarks
}

const remarkOf = {
  timeout: 'unreadable_timeout',
  memory: 'unreadable_timeout',
  too_large: 'unreadable_too_large',
  malformed: 'unreadable',
} as const

function unreadable(error: MailUnreadable, envelope: Envelope): Contact {
  const address = normalizeAddress(envelope.from ?? '')
  return {
    sender: address ? { name: '', address } : null,
    to: [],
    cc: [],
    subject: '',
    text: '',
    quotedText: null,
    html: null,
    remoteImages: 0,
    files: [],
    language: null,
    publicId: null,
    refersTo: [],
    replyTokens: [],
    automatic: envelope.from === '',
    report: null,
    loopId: null,
    remarks: [remarkOf[error.reason]],
  }
}
