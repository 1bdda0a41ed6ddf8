import type { Language } from '@madoguchi/contract'
import type { Person } from './recipients.ts'

/** What may leave the house: what came in, and what we have sent. */
export const isForwardable = (kind: string): boolean => kind === 'incoming' || kind === 'reply'

type Original = { from: Person | null; to: readonly Person[]; subject: string; at: Date; text: string }

const words = {
  ja: { title: '転送メッセージ', from: '差出人', at: '日時', subject: '件名', to: '宛先' },
  en: { title: 'Forwarded message', from: 'From', at: 'Date', subject: 'Subject', to: 'To' },
}

/**
 * The message as it stands below what is said about it: who wrote to whom, when, and the new part of the text. No
 * other header, no quotation of what came before, and of our own addresses the one that everybody knows: the others
 * hold the secret of a conversation.
 */
export function quoteForForward(
  { from, to, subject, at, text }: Original,
  { language, timeZone, mailboxAddress }: { language: Language; timeZone: string; mailboxAddress: string },
): string {
  const say = words[language]
  const readers = [
    ...new Set(to.map((person) => sayPerson({ ...person, address: publicAddress(person.address, mailboxAddress) }))),
  ]
  const lines = [
    `---------- ${say.title} ----------`,
    from && `${say.from}: ${sayPerson({ ...from, address: publicAddress(from.address, mailboxAddress) })}`,
    `${say.at}: ${sayTime(at, language, timeZone)}`,
    `${say.subject}: ${onOneLine(subject)}`,
    readers.length > 0 && `${say.to}: ${readers.join(', ')}`,
    '',
    text.trimEnd(),
  ]
  return lines.filter((line) => typeof line === 'string').join('\n')
}

function publicAddress(address: string, mailboxAddress: string): string {
  const [local, domain] = mailboxAddress.split('@')
  return address.startsWith(`${local}+`) && address.endsWith(`@${domain}`) ? mailboxAddress : address
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const sayPerson = ({ name, address }: Person): string => (name ? `${onOneLine(name)} <${address}>` : address)

const sayTime = (at: Date, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone,
    dateStyle: 'full',
    timeStyle: 'short',
  }).format(at)
