import encoding from 'encoding-japanese'
import { composeMail, type MailAddress } from '#platform/mail/index.ts'
import { makeFile } from './files/index.ts'
import type { MailForm, Turn } from './story.ts'

export type Letter = {
  from: MailAddress
  to: MailAddress
  cc: MailAddress[]
  subject: string
  /** With what it quotes. */
  text: string
  messageId: string
  inReplyTo: string | null
  references: string[]
  date: Date
}

type MailTurn = Extract<Turn, { kind: 'mail' }>

/** The raw bytes that the customer's mail program sends. */
export function writeLetter(letter: Letter, { form, files = [] }: MailTurn): Promise<Buffer> {
  if (form?.kind === 'latin-1') return Promise.resolve(inLatin1(letter))
  if (form && form.kind !== 'html' && form.kind !== 'absence') return Promise.resolve(inJis(letter, form.kind))
  const { inReplyTo, to, ...rest } = letter
  return composeMail({
    ...rest,
    to: [to],
    ...(inReplyTo === null ? {} : { inReplyTo }),
    ...(form?.kind === 'html' ? { html: form.html } : {}),
    ...(form?.kind === 'absence' ? { headers: { 'Auto-Submitted': 'auto-replied' } } : {}),
    attachments: files.map((file) => {
      const { name, mediaType, content } = makeFile(file)
      const inline = form?.kind === 'html' && form.html.includes(`cid:${name}`)
      return { name, mediaType, content, ...(inline ? { contentId: name } : {}) }
    }),
  })
}

const jis = (text: string): Buffer =>
  Buffer.from(encoding.convert(encoding.stringToCode(text), { to: 'JIS', from: 'UNICODE' }))
const jisWord = (text: string): string => `=?ISO-2022-JP?B?${jis(text).toString('base64')}?=`

/** Seven bits, as mail was written in Japan for thirty years; some programs still do, and some do it wrong. */
function inJis(letter: Letter, form: Exclude<MailForm['kind'], 'html' | 'latin-1' | 'absence'>): Buffer {
  const labelled = form === 'iso-2022-jp'
  const subject = labelled ? Buffer.from(jisWord(letter.subject)) : jis(letter.subject)
  const raw = Buffer.concat([
    Buffer.from(
      `From: ${jisWord(letter.from.name)} <${letter.from.address}>\r\nTo: <${letter.to.address}>\r\nSubject: `,
    ),
    subject,
    Buffer.from(
      `\r\n${commonFields(letter)}${labelled ? 'Content-Type: text/plain; charset=ISO-2022-JP\r\nContent-Transfer-Encoding: 7bit\r\n' : ''}\r\n`,
    ),
    jis(letter.text.replaceAll('\n', '\r\n')),
  ])
  return form === 'broken-jis' ? (raw.filter((byte) => byte !== 0x1b) as Buffer) : raw
}

function inLatin1(letter: Letter): Buffer {
  const word = (text: string) => `=?ISO-8859-1?B?${Buffer.from(text, 'latin1').toString('base64')}?=`
  const fields = `From: ${word(letter.from.name)} <${letter.from.address}>\r\nTo: <${letter.to.address}>\r\nSubject: ${word(letter.subject)}\r\n${commonFields(letter)}Content-Type: text/plain; charset=ISO-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`
  return Buffer.from(fields + letter.text.replaceAll('\n', '\r\n'), 'latin1')
}

function commonFields({ messageId, inReplyTo, references, date }: Letter): string {
  const thread =
    inReplyTo === null
      ? ''
      : `In-Reply-To: <${inReplyTo}>\r\nReferences: ${references.map((id) => `<${id}>`).join('\r\n ')}\r\n`
  return `Date: ${date.toUTCString().replace('GMT', '+0000')}\r\nMessage-ID: <${messageId}>\r\n${thread}MIME-Version: 1.0\r\n`
}
