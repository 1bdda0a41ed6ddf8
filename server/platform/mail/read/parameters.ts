import { decodeBytes } from './charset.ts'
import { decodeHeaderText } from './encoded-words.ts'
import { trimBlanks } from './fields.ts'

/** `attachment; filename*=…` taken apart. Names of parameters are lower case, values decoded. */
export type Structured = { value: string; params: Map<string, string> }

const MAX_PARAMETERS = 200

/** Reads a Content-Type or Content-Disposition. Duplicated parameters: the first one counts. */
export function readStructured(raw: string, hint: string | null): Structured {
  const [value = '', ...rest] = splitOutsideQuotes(raw)
  const plain = new Map<string, string>()
  for (const piece of rest.slice(0, MAX_PARAMETERS)) {
    const equals = piece.indexOf('=')
    if (equals <= 0) continue
    const name = piece.slice(0, equals).trim().toLowerCase()
    if (!plain.has(name)) plain.set(name, unquote(piece.slice(equals + 1)))
  }
  return { value: withoutComments(value).trim().toLowerCase(), params: decodeAll(plain, hint) }
}

function splitOutsideQuotes(raw: string): string[] {
  const pieces: string[] = []
  let quoted = false
  let from = 0
  for (let at = 0; at < raw.length; at++) {
    const char = raw[at]
    // In ISO-2022-JP bytes a quote or semicolon is half of a character.
    if (char === '\x1b' && raw[at + 1] === '$') {
      const back = raw.indexOf('\x1b(', at)
      if (back > 0) at = back + 2
    } else if (quoted && char === '\\') at += 1
    else if (char === '"') quoted = !quoted
    else if (char === ';' && !quoted) {
      pieces.push(raw.slice(from, at))
      from = at + 1
    }
  }
  const last = raw.slice(from)
  // A quote that never closes must not swallow the parameters behind it.
  if (quoted && last.includes(';')) pieces.push(...last.split(';'))
  else pieces.push(last)
  return pieces
}

function unquote(raw: string): string {
  const text = trimBlanks(raw)
  if (!text.startsWith('"')) return trimBlanks(withoutComments(text))
  const end = closingQuote(text)
  // Windows paths keep their backslashes: only quotes and backslashes are escaped by senders who know the rule.
  return text.slice(1, end).replace(/\\(["\\])/g, '$1')
}

function closingQuote(text: string): number {
  for (let at = 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  }
  return text.length
}

const withoutComments = (text: string): string => text.replace(/(^|[ \t])\([^()]*\)/g, '$1')

type Section = { index: number; encoded: boolean; value: string }

function decodeAll(plain: Map<string, string>, hint: string | null): Map<string, string> {
  const result = new Map<string, string>()
  const sections = new Map<string, Section[]>()
  for (const [name, value] of plain) {
    const found = /^([^*]+)\*(?:(\d{1,4})(\*)?)?$/.exec(name)
    if (!found) {
      result.set(name, decodeHeaderText(value, hint))
      continue
    }
    const base = found[1] ?? ''
    const list = sections.get(base) ?? []
    list.push({ index: Number(found[2] ?? 0), encoded: found[2] === undefined || found[3] === '*', value })
    sections.set(base, list)
  }
  // The extended form is the better one where a sender gives both.
  for (const [name, list] of sections) result.set(name, decodeSections(list, hint))
  return result
}

function decodeSections(list: Section[], hint: string | null): string {
  const sorted = list.sort((a, b) => a.index - b.index)
  let charset: string | null = null
  let percent = false
  const binary = sorted.map((section, position) => {
    let value = section.value
    const label = position === 0 && section.encoded ? /^([^']*)'[^']*'/.exec(value) : null
    if (label) {
      charset = label[1] || null
      value = value.slice(label[0].length)
    }
    if (!section.encoded) return value
    percent = true
    return value.replace(/%([0-9A-Fa-f]{2})/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  })
  const joined = binary.join('')
  if (!percent || (charset === null && joined.includes('=?'))) return decodeHeaderText(joined, hint)
  return decodeBytes(Buffer.from(joined, 'latin1'), charset).text
}
