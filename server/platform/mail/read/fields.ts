/** One header field; `value` is unfolded and still a binary string (one character per byte). */
export type Field = { name: string; value: string }
type HeaderBlock = { fields: Field[]; bodyStart: number; cut: boolean }

const MAX_HEADER_BYTES = 1_048_576
const MAX_FIELDS = 5_000
const FIELD = /^([!-9;-~\x80-\xff]{1,200})[ \t]*:[ \t]*/

/**
 * Reads the header block at the start of `bytes`. Lines that are no field are mended where that is safe: a line
 * without indentation in the middle of the block continues the field before it; one after which no field follows
 * begins the body.
 */
export function readFields(bytes: Buffer): HeaderBlock {
  const fields: Field[] = []
  const parts: string[][] = []
  let at = skipEnvelopeLine(bytes, 0)
  while (at < bytes.length) {
    const line = lineAt(bytes, at)
    if (line.text === '') return { fields: join(fields, parts), bodyStart: line.next, cut: false }
    if (at > MAX_HEADER_BYTES || fields.length >= MAX_FIELDS)
      return { fields: join(fields, parts), bodyStart: endOfBlock(bytes, at), cut: true }
    const found = FIELD.exec(line.text)
    const current = parts.at(-1)
    if (/^[ \t]/.test(line.text)) {
      // A line of blanks alone ends the block when the first line after it is no continuation.
      if (trimBlanks(line.text) === '' && !fieldFollows(bytes, line.next)) {
        return { fields: join(fields, parts), bodyStart: line.next, cut: false }
      }
      current?.push(line.text)
    } else if (found) {
      fields.push({ name: found[1] ?? '', value: '' })
      parts.push([line.text.slice(found[0].length)])
    } else if (fields.length === 0 || !fieldFollows(bytes, line.next)) {
      return { fields: join(fields, parts), bodyStart: at, cut: false }
    } else {
      current?.push(` ${line.text}`)
    }
    at = line.next
  }
  return { fields: join(fields, parts), bodyStart: bytes.length, cut: false }
}

function join(fields: Field[], parts: string[][]): Field[] {
  return fields.map((field, index) => ({ name: field.name, value: trimBlanks((parts[index] ?? []).join('')) }))
}

export function lineAt(bytes: Buffer, at: number): { text: string; next: number } {
  const feed = bytes.indexOf(0x0a, at)
  const end = feed < 0 ? bytes.length : feed
  const stop = end > at && bytes[end - 1] === 0x0d ? end - 1 : end
  return { text: bytes.toString('latin1', at, stop), next: feed < 0 ? bytes.length : feed + 1 }
}

/** Mail taken out of a mailbox file begins with `From someone Mon Nov 21 …`. */
function skipEnvelopeLine(bytes: Buffer, at: number): number {
  let start = at
  while (start < bytes.length && (bytes[start] === 0x0a || bytes[start] === 0x0d) && start < 4) start += 1
  const opening = bytes.toString('latin1', start, start + 6)
  if (opening.startsWith('From ') || opening === '>From ') return lineAt(bytes, start).next
  // An empty first line belongs to the part: it has no header at all.
  return FIELD.test(lineAt(bytes, start).text) ? start : at
}

function fieldFollows(bytes: Buffer, from: number): boolean {
  let at = from
  for (let lines = 0; lines < 20 && at < bytes.length; lines++) {
    const line = lineAt(bytes, at)
    if (trimBlanks(line.text) === '') return false
    if (/^[A-Z][A-Za-z0-9-]{1,60}:/.test(line.text)) return true
    at = line.next
  }
  return false
}

function endOfBlock(bytes: Buffer, at: number): number {
  const found = [bytes.indexOf('\r\n\r\n', at), bytes.indexOf('\n\n', at)].filter((index) => index >= 0)
  if (found.length === 0) return bytes.length
  const first = Math.min(...found)
  return bytes[first] === 0x0d ? first + 4 : first + 2
}

/** In a binary string the bytes 0x85 and 0xa0 may be parts of letters, which `trim` would take for blanks. */
export const trimBlanks = (binary: string): string =>
  binary.replace(/^[ \t\r\n]+/, '').replace(/(?<![ \t\r\n])[ \t\r\n]+$/, '')

/** Values of all fields of that name, in order. */
export function valuesOf(fields: Field[], name: string): string[] {
  return fields.filter((field) => field.name.toLowerCase() === name).map((field) => field.value)
}

export const firstOf = (fields: Field[], name: string): string | null => valuesOf(fields, name)[0] ?? null
