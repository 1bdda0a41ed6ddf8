import MailComposer, { type MailComposerOptions } from 'nodemailer/lib/mail-composer'
import { normalizeAddress } from './address.ts'
import { MailFieldRefused } from './errors.ts'
import type { MailAddress, OutgoingMail } from './types.ts'

/**
 * Writes a mail as bytes: text and HTML as alternatives, names and subject as UTF-8 encoded words. Rejects with
 * `MailFieldRefused` when a field holds a line break or an address is none, so that no field can add a header.
 */
export async function composeMail(mail: OutgoingMail): Promise<Buffer> {
  checkFields(mail)
  const composer = new MailComposer({ ...toComposer(mail), ...optionalParts(mail) })
  return await composer.compile().build()
}

function toComposer(mail: OutgoingMail): MailComposerOptions {
  return {
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    messageId: `<${mail.messageId}>`,
    date: mail.date,
    textEncoding: 'base64',
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function optionalParts(mail: OutgoingMail): MailComposerOptions {
  return {
    ...(mail.cc?.length ? { cc: mail.cc } : {}),
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
    ...(mail.html === undefined ? {} : { html: mail.html }),
    ...(mail.inReplyTo === undefined ? {} : { inReplyTo: `<${mail.inReplyTo}>` }),
    ...(mail.references?.length ? { references: mail.references.map((id) => `<${id}>`) } : {}),
    ...(mail.headers ? { headers: mail.headers } : {}),
    attachments: (mail.attachments ?? []).map(({ name, mediaType, content, contentId }) => ({
      filename: name,
      contentType: mediaType,
      content,
      contentDisposition: contentId === undefined ? 'attachment' : 'inline',
      ...(contentId === undefined ? {} : { cid: contentId }),
    })),
  }
}

function checkFields(mail: OutgoingMail): void {
  for (const address of [mail.from, ...mail.to, ...(mail.cc ?? []), ...(mail.replyTo ? [mail.replyTo] : [])]) {
    checkAddress(address)
  }
  checkLine('subject', mail.subject)
  checkId('messageId', mail.messageId)
  if (mail.inReplyTo !== undefined) checkId('inReplyTo', mail.inReplyTo)
  for (const id of mail.references ?? []) checkId('references', id)
  for (const [name, value] of Object.entries(mail.headers ?? {})) {
    if (!/^[!-9;-~]+$/.test(name)) throw new MailFieldRefused('headers', 'line_break')
    checkLine(name, value)
  }
  for (const { name, mediaType, contentId } of mail.attachments ?? []) {
    checkLine('attachments.name', name)
    checkLine('attachments.mediaType', mediaType)
    if (contentId !== undefined) checkId('attachments.contentId', contentId)
  }
}

function checkLine(field: string, value: string): void {
  // Unicode line separators too: some programs between us and the reader turn them into real ones.
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)) throw new MailFieldRefused(field, 'line_break')
}

function checkAddress({ name, address }: MailAddress): void {
  checkLine('address', name)
  checkLine('address', address)
  if (normalizeAddress(address) === null) throw new MailFieldRefused('address', 'not_an_address')
}

function checkId(field: string, id: string): void {
  checkLine(field, id)
  if (!/^[^\s<>]+$/.test(id)) throw new MailFieldRefused(field, 'not_an_id')
}
