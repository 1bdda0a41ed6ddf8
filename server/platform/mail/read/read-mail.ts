import { readReport } from '../report/read-report.ts'
import type { MailAddress, MailProblem, ParsedMail, SuspicionReason } from '../types.ts'
import { type ReadAddresses, readAddresses } from './addresses.ts'
import { judgeAutomatic } from './automatic.ts'
import { readBody } from './body.ts'
import { readDate } from './date.ts'
import { decodeHeaderText } from './encoded-words.ts'
import { type Field, firstOf, readFields, valuesOf } from './fields.ts'
import { type FoldedBody, foldQuotes } from './fold-quotes.ts'
import { readIds } from './ids.ts'
import { guessLanguage } from './language.ts'
import { readStructured } from './parameters.ts'
import { readParts, type TreeState } from './parts.ts'

const SHOWN_HEADERS = 300
const SHOWN_LENGTH = 2_000

type ReadMail = Omit<ParsedMail, 'safeHtml'> & Pick<FoldedBody, 'visibleHtml'>

/** Reads one raw mail. Pure and synchronous; use `parseMail`, which does it in a thread that can be stopped. */
export function readMail(raw: Uint8Array, envelopeFrom?: string): ReadMail {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const problems = new Set<MailProblem>()
  const state: TreeState = { parts: 0, problems, hint: charsetHint(bytes) }
  const root = readParts(bytes, state)
  const { fields } = root
  const body = readBody(root, problems)
  const sender = judgeSender(fields, state.hint)
  const subject = readSubject(fields, state.hint, problems)
  const folded = foldQuotes(body)
  const facts = {
    fields,
    contentType: firstOf(fields, 'content-type')?.toLowerCase() ?? '',
    fromAddress: sender.from?.address ?? null,
    subject,
    text: folded.visibleText,
  }
  const report = readReport({ root, subject, from: facts.fromAddress, envelopeFrom })
  return {
    messageId: readMessageId(fields, problems),
    inReplyTo: readIds(firstOf(fields, 'in-reply-to')),
    references: readIds(firstOf(fields, 'references')),
    from: sender.from ?? standIn(fields, state.hint),
    sender: addressesOf(fields, 'sender', state.hint)[0] ?? null,
    replyTo: addressesOf(fields, 'reply-to', state.hint),
    to: addressesOf(fields, 'to', state.hint),
    cc: addressesOf(fields, 'cc', state.hint),
    subject,
    date: readDate(firstOf(fields, 'date'), problems),
    text: body.text,
    html: body.html,
    ...folded,
    attachments: body.attachments,
    automatic: judgeAutomatic(envelopeFrom === undefined ? facts : { ...facts, envelopeFrom }),
    report,
    suspicious: sender.suspicious,
    headers: shownHeaders(fields, state.hint),
    language: guessLanguage(`${subject}\n${folded.visibleText}`),
    problems: [...problems],
  }
}

/** The charset the mail declares for its text is the best guess for raw bytes in its headers. */
function charsetHint(bytes: Buffer): string | null {
  const type = firstOf(readFields(bytes).fields, 'content-type')
  return type ? (readStructured(type, null).params.get('charset') ?? null) : null
}

function addressesOf(fields: Field[], name: string, hint: string | null): MailAddress[] {
  return valuesOf(fields, name).flatMap((value) => readAddresses(value, hint).addresses)
}

/** One rule for who wrote it: the first usable address of the first From field. Anything else beside it is told. */
function judgeSender(
  fields: Field[],
  hint: string | null,
): { from: MailAddress | null; suspicious: SuspicionReason[] } {
  const suspicious = new Set<SuspicionReason>()
  const lists: ReadAddresses[] = valuesOf(fields, 'from').map((value) => readAddresses(value, hint))
  if (lists.length === 0) suspicious.add('from_missing')
  if (lists.length > 1) suspicious.add('from_repeated')
  const usable = lists
    .flatMap((list) => list.addresses)
    .filter(({ address }) => /^[^@]+@[^@]+$|^".*"@[^@]+$/s.test(address))
  if (lists.length > 0 && usable.length === 0) suspicious.add('from_unusable')
  if (new Set(usable.map(({ address }) => address.toLowerCase())).size > 1) suspicious.add('from_several')
  if (lists.some((list) => list.odd)) suspicious.add('from_odd_form')
  return { from: usable[0] ?? null, suspicious: [...suspicious] }
}

/** Without a usable From somebody must still be answerable: the Sender, else the first Reply-To. */
function standIn(fields: Field[], hint: string | null): MailAddress | null {
  const named = [...addressesOf(fields, 'sender', hint), ...addressesOf(fields, 'reply-to', hint)]
  return named.find(({ address }) => /^[^@]+@[^@]+$/.test(address)) ?? null
}

function readSubject(fields: Field[], hint: string | null, problems: Set<MailProblem>): string {
  const values = valuesOf(fields, 'subject')
  if (values.length > 1) problems.add('subject_repeated')
  return oneLine(decodeHeaderText(values[0] ?? '', hint)).slice(0, SHOWN_LENGTH)
}

function readMessageId(fields: Field[], problems: Set<MailProblem>): string | null {
  const values = valuesOf(fields, 'message-id')
  const id = values.flatMap(readIds)[0] ?? null
  if (values.length > 1) problems.add('message_id_repeated')
  if (id === null) problems.add(values.some((value) => value !== '') ? 'message_id_odd' : 'message_id_missing')
  return id
}

function shownHeaders(fields: Field[], hint: string | null): { name: string; value: string }[] {
  return fields.slice(0, SHOWN_HEADERS).map(({ name, value }) => ({
    name,
    value: oneLine(decodeHeaderText(value.slice(0, SHOWN_LENGTH), hint)),
  }))
}

const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim()
