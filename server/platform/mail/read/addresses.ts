import type { MailAddress } from '../types.ts'
import { decodeHeaderText, protectWords } from './encoded-words.ts'

export type ReadAddresses = { addresses: MailAddress[]; odd: boolean }

type Mailbox = {
  phrase: string
  comments: string[]
  route: string | null
  routes: number
  quoted: boolean
  atSign: boolean
}

const MAX_ADDRESSES = 1_000
const MAX_COMMENT_DEPTH = 50

/**
 * Reads an address list (RFC 5322 with what senders really write), in one pass over the value. Groups are opened.
 * Comments nest; encoded words never act as syntax; of several bracketed addresses in one mailbox the last one counts
 * and the list is `odd`.
 */
export function readAddresses(value: string, hint: string | null): ReadAddresses {
  const { text, restore } = protectWords(value, hint)
  let odd = false
  const addresses: MailAddress[] = []
  for (const mailbox of splitMailboxes(text)) {
    const read = toAddress(mailbox, restore)
    odd ||= read.odd
    if (read.address) addresses.push(read.address)
    if (addresses.length >= MAX_ADDRESSES) break
  }
  if (addresses.length === 0 && value.includes('=?')) return wholeInWords(value, hint)
  return { addresses, odd }
}

/** Some programs encode `Name <address>` as one word. It is read, and called odd. */
function wholeInWords(value: string, hint: string | null): ReadAddresses {
  const addresses: MailAddress[] = []
  for (const mailbox of splitMailboxes(decodeHeaderText(value, hint).replace(/=\?/g, ''))) {
    const read = toAddress(mailbox, (text) => text)
    if (read.address) addresses.push(read.address)
  }
  return { addresses, odd: true }
}

const empty = (): Mailbox => ({ phrase: '', comments: [], route: null, routes: 0, quoted: false, atSign: false })

function splitMailboxes(text: string): Mailbox[] {
  const list: Mailbox[] = []
  let current = empty()
  const finish = () => {
    list.push(current)
    current = empty()
  }
  let at = 0
  while (at < text.length) {
    const char = text[at]
    if (char === '"') {
      const end = endOfQuoted(text, at)
      const inner = text.slice(at + 1, end).replace(/\\(.)/gs, '$1')
      // A quoted local part keeps its quotes, a quoted name does not.
      current.phrase += text[end + 1] === '@' ? quoteLocal(inner) : inner
      current.quoted = true
      at = end + 1
    } else if (char === '(') {
      const end = endOfComment(text, at)
      if (end < 0) {
        current.phrase += char
        at += 1
        continue
      }
      current.comments.push(text.slice(at + 1, end))
      at = end + 1
    } else if (char === '<') {
      const end = endOfRoute(text, at)
      current.route = text.slice(at + 1, end)
      current.routes += 1
      at = end + 1
    } else if (char === ',' || char === ';') {
      finish()
      at += 1
    } else if (char === ':' && current.route === null && !current.atSign) {
      // The name of a group; its members follow.
      current = empty()
      at += 1
    } else {
      current.phrase += char
      current.atSign ||= char === '@'
      at += 1
    }
  }
  finish()
  return list
}

function endOfQuoted(text: string, at: number): number {
  for (let index = at + 1; index < text.length; index++) {
    if (text[index] === '\\') index += 1
    else if (text[index] === '"') return index
  }
  return text.length
}

function endOfComment(text: string, at: number): number {
  let depth = 0
  for (let index = at; index < text.length; index++) {
    if (text[index] === '\\') index += 1
    else if (text[index] === '(') depth += 1
    else if (text[index] === ')') depth -= 1
    if (depth === 0) return index
    if (depth > MAX_COMMENT_DEPTH) return -1
  }
  return -1
}

function endOfRoute(text: string, at: number): number {
  let quoted = false
  for (let index = at + 1; index < text.length; index++) {
    if (text[index] === '"') quoted = !quoted
    else if (text[index] === '>' && !quoted) return index
    else if ((text[index] === ',' || text[index] === '<') && !quoted && text[at + 1] !== '@') return index - 1
  }
  const close = text.indexOf('>', at)
  return close < 0 ? text.length : close
}

function toAddress(mailbox: Mailbox, restore: (text: string) => string): { address: MailAddress | null; odd: boolean } {
  const phrase = tidy(restore(mailbox.phrase))
  const comments = tidy(mailbox.comments.map(restore).join(' '))
  if (mailbox.route !== null) {
    const address = bare(mailbox.route)
    const nested = mailbox.routes > 1 || /[<>()]/.test(address)
    if (address.includes('@') || !phrase.includes('@')) {
      return { address: address ? { name: phrase || comments, address } : null, odd: nested }
    }
  }
  const words = mailbox.phrase.trim().split(/\s+/)
  const position = words.findLastIndex((word) => /^[^@\s]+@[^@\s]+$/.test(word))
  if (mailbox.phrase.includes('"') && /^"[^"]*"@[^@\s]+$/.test(mailbox.phrase.trim()))
    return { address: { name: comments, address: mailbox.phrase.trim() }, odd: false }
  const found = words[position]
  const inComment = /^[^@\s<>]+@[^@\s<>]+$/.test(comments) ? comments : null
  if (found === undefined)
    return {
      address: inComment ? { name: phrase, address: inComment } : null,
      odd: inComment !== null || phrase !== '',
    }
  const others = tidy(restore(words.toSpliced(position, 1).join(' ')))
  return { address: { name: others || comments, address: bare(found) }, odd: others !== '' || mailbox.quoted }
}

/** Without source route (`@a,@b:user@c`) and blanks. */
function bare(route: string): string {
  const text = route.trim().replace(/^@[^:]*:/, '')
  if (text.startsWith('"')) {
    const end = endOfQuoted(text, 0)
    return quoteLocal(text.slice(1, end).replace(/\\(.)/gs, '$1')) + text.slice(end + 1).replace(/\s/g, '')
  }
  return text
    .replace(/\([^()]*\)/g, '')
    .replace(/\s+/g, '')
    .replace(/^['<]+|['>.,;]+$/g, '')
}

const quoteLocal = (local: string): string =>
  /^[^\s"(),:;<>@[\\\]]+$/.test(local) && !/^\.|\.\.|\.$/.test(local) ? local : `"${local.replace(/(["\\])/g, '\\$1')}"`

const tidy = (text: string): string =>
  text
    // Direction marks could make a name run backwards, and what stands behind it.
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'(.*)'$/, '$1')
