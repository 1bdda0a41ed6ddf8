import { randomBytes } from 'node:crypto'
import { domainToASCII } from 'node:url'
import type { MailAddress } from './types.ts'

const ATOM = /^[^\s"(),:;<>@[\\\]\p{Cc}]+$/u
const MAX_ADDRESS = 320

/**
 * The one form in which addresses are compared and stored: lower case, full-width letters made narrow, the domain as
 * ASCII (punycode), quotes around the local part only where it needs them. Null when it is no address.
 */
export function normalizeAddress(address: string): string | null {
  const text = address
    .trim()
    .replace(/^mailto:/i, '')
    .normalize('NFKC')
  if (text.length > MAX_ADDRESS) return null
  const at = text.lastIndexOf('@')
  const local = normalizeLocal(text.slice(0, at))
  const domain = normalizeDomain(text.slice(at + 1))
  return at > 0 && local !== null && domain !== null ? `${local}@${domain}` : null
}

function normalizeLocal(local: string): string | null {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(local)
  const bare = (quoted ? (quoted[1] ?? '').replace(/\\(.)/g, '$1') : local).toLowerCase()
  if (bare === '' || /\p{Cc}/u.test(bare)) return null
  // docomo and au gave out addresses with dots in odd places; they are mailed as they are.
  if (ATOM.test(bare)) return bare
  return quoted ? `"${bare.replace(/(["\\])/g, '\\$1')}"` : null
}

function normalizeDomain(domain: string): string | null {
  const name = domain.toLowerCase().replace(/\.$/, '')
  if (/^\[[0-9a-f.:]+\]$|^\[ipv6:[0-9a-f:.]+\]$/.test(name)) return name
  const ascii = domainToASCII(name)
  return /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/.test(ascii) ? ascii : null
}

/** `"Yamada, Taro" <taro@example.jp>`, for people to read; headers of outgoing mail are made by `composeMail`. */
export function formatAddress({ name, address }: MailAddress): string {
  const clean = name.replace(/\p{Cc}+/gu, ' ').trim()
  if (clean === '') return address
  return /[",:;<>@()[\]\\.]/.test(clean)
    ? `"${clean.replace(/(["\\])/g, '\\$1')}" <${address}>`
    : `${clean} <${address}>`
}

/** `support+token@example.jp`: the address at which only the participants of one conversation answer. */
export function replyAddress(mailboxAddress: string, token: string): string {
  const at = mailboxAddress.lastIndexOf('@')
  return `${mailboxAddress.slice(0, at)}+${token}${mailboxAddress.slice(at)}`
}

/** The token when `address` is a reply address of that mailbox, else null. Tokens come back in lower case. */
export function tokenFromReplyAddress(mailboxAddress: string, address: string): string | null {
  const [mailbox, reply] = [normalizeAddress(mailboxAddress), normalizeAddress(address)]
  if (!mailbox || !reply) return null
  const [local, domain] = splitAt(mailbox)
  const [replyLocal, replyDomain] = splitAt(reply)
  if (replyDomain !== domain || !replyLocal.startsWith(`${local}+`)) return null
  return replyLocal.slice(local.length + 1) || null
}

function splitAt(address: string): [string, string] {
  const at = address.lastIndexOf('@')
  return [address.slice(0, at), address.slice(at + 1)]
}

/** A new Message-ID with 128 random bits, without angle brackets. */
export const newMessageId = (domain: string): string =>
  `${randomBytes(16).toString('hex')}@${normalizeDomain(domain) ?? domain}`
