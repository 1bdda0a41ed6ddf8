import type { Services } from '#platform/context.ts'
import {
  fingerprintOf,
  type MailReport,
  MailUnreadable,
  type MailVerification,
  normalizeAddress,
  type ParsedMail,
  parseMail,
  tokenFromReplyAddress,
  verifyInThread,
} from '#platform/mail/index.ts'
import { isPublic } from '#platform/outgoing/index.ts'
import type { Account, Contact, ContactRemark, DeliveryReport, Envelope, Person } from '../ledger/index.ts'
import { loopHeader, refersTo } from './rules.ts'

/** Reads a mail into the shape of all channels. A mail that cannot be read still becomes a contact that says so. */
export async function readMail(
  services: Services,
  account: Account,
  raw: Buffer,
  envelope: Envelope,
): Promise<Contact> {
  try {
    const returnPath = envelope.from === null ? {} : { envelopeFrom: envelope.from }
    const mail = await parseMail(raw, { ...returnPath, maxBytes: services.config.maxMailBytes })
    const contact = toContact(mail, account.address, envelope)
    const { sender, publicId } = contact
    return {
      ...contact,
      verification: await verify(services, account, raw, envelope, mail),
      fingerprint: sender && publicId ? await fingerprintOf(raw, publicId, sender.address) : null,
    }
  } catch (error) {
    if (!(error instanceof MailUnreadable)) throw error
    return unreadable(error, envelope)
  }
}

const verify = (
  { lookUp, clock }: Services,
  { trustedAuthservId }: Account,
  raw: Buffer,
  envelope: Envelope,
  mail: ParsedMail,
): Promise<MailVerification> =>
  verifyInThread(raw, {
    lookUp,
    from: normalizeAddress(mail.from?.address ?? ''),
    suspicious: mail.suspicious,
    connection: connectionOf(envelope),
    trustedAuthservId,
    now: clock.now(),
  })

/** Somebody who connects from within is a mail server of ours, which passes on what others brought to it. */
function connectionOf({ from, remoteAddress, helo }: Envelope) {
  const ip = remoteAddress?.replace(/^::ffff:(?=\d+\.)/i, '') ?? ''
  return isPublic(ip) ? { ip, helo: helo ?? '', mailFrom: from ?? '' } : null
}

type ReadContact = Omit<Contact, 'verification' | 'fingerprint'>

function toContact(mail: ParsedMail, mailboxAddress: string, envelope: Envelope): ReadContact {
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
    refersTo: refersTo(mail),
    replyTokens: [...new Set(tokens)],
    replyTo: mail.replyTo[0] ? toPerson(mail.replyTo[0]) : null,
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
    replyTo: null,
    automatic: envelope.from === '',
    report: null,
    loopId: null,
    verification: null,
    fingerprint: null,
    remarks: [remarkOf[error.reason]],
  }
}
