import type { MailProblem } from '../types.ts'
import { type Field, firstOf, lineAt, readFields } from './fields.ts'
import { readStructured, type Structured } from './parameters.ts'

/** A node of the MIME tree; `body` is a view into the raw mail, still in its transfer encoding. */
export type Part = {
  fields: Field[]
  type: string
  params: Map<string, string>
  disposition: Structured | null
  encoding: string
  contentId: string | null
  body: Buffer
  children: Part[]
}

export type TreeState = { parts: number; problems: Set<MailProblem>; hint: string | null }

const MAX_PARTS = 1_000
const MAX_DEPTH = 100

/** Cuts a mail into its parts. Broken and hostile structures end early and leave a problem in `state`. */
export function readParts(bytes: Buffer, state: TreeState, depth = 0, defaultType = 'text/plain'): Part {
  state.parts += 1
  const block = readFields(bytes)
  if (block.cut) state.problems.add('headers_cut')
  const part = describe(block.fields, bytes.subarray(block.bodyStart), defaultType, state.hint)
  if (!part.type.startsWith('multipart/')) return part
  if (depth >= MAX_DEPTH) {
    state.problems.add('nesting_cut')
    return { ...part, type: 'application/octet-stream' }
  }
  const ranges = cutAtBoundary(part.body, part.params.get('boundary') ?? '', state)
  if (!ranges) return { ...part, type: 'text/plain' }
  const childType = part.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  for (const range of ranges) {
    if (state.parts >= MAX_PARTS) {
      state.problems.add('parts_cut')
      break
    }
    part.children.push(readParts(range, state, depth + 1, childType))
  }
  return part
}

function describe(fields: Field[], body: Buffer, defaultType: string, hint: string | null): Part {
  const rawType = firstOf(fields, 'content-type')
  const content = rawType ? readStructured(rawType, hint) : null
  const rawDisposition = firstOf(fields, 'content-disposition')
  const id = firstOf(fields, 'content-id')?.replace(/^[\s<]+|[\s>]+$/g, '') || firstOf(fields, 'content-location') || ''
  return {
    fields,
    type: typeName(content, defaultType),
    params: content?.params ?? new Map(),
    disposition: rawDisposition ? readStructured(rawDisposition, hint) : null,
    encoding: (firstOf(fields, 'content-transfer-encoding') ?? '').toLowerCase(),
    // PostgreSQL cannot store a NUL, and no picture is named with a control character.
    contentId: id.replace(/\p{Cc}/gu, '') || null,
    body,
    children: [],
  }
}

function typeName(content: Structured | null, defaultType: string): string {
  const value = content?.value ?? ''
  const found = /^([a-z0-9!#$&^_.+-]+)\s*\/\s*([a-z0-9!#$&^_.+*-]+)/.exec(value)
  if (found) return `${found[1]}/${found[2]}`
  // `Content-Type: text` of old senders; everything else without a slash is unknown.
  if (value === 'html') return 'text/html'
  return value === '' || value === 'text' || !content ? defaultType : 'application/octet-stream'
}

function cutAtBoundary(body: Buffer, declared: string, state: TreeState): Buffer[] | null {
  const found = declared ? cut(body, Buffer.from(`--${declared}`, 'utf8'), false) : null
  if (found?.closed === false) state.problems.add('boundary_unclosed')
  if (found) return found.ranges
  state.problems.add('boundary_missing')
  const guessed = guessBoundary(body)
  return guessed ? (cut(body, guessed, true)?.ranges ?? null) : null
}

type Cut = { ranges: Buffer[]; closed: boolean }

function cut(body: Buffer, delimiter: Buffer, guessed: boolean): Cut | null {
  const ranges: Buffer[] = []
  let partStart = -1
  let at = 0
  while (ranges.length <= MAX_PARTS) {
    const index = body.indexOf(delimiter, at)
    if (index < 0) break
    at = index + delimiter.length
    if (index > 0 && body[index - 1] !== 0x0a && body[index - 1] !== 0x0d) continue
    const line = lineAt(body, at)
    const closing = /^--[ \t]*$/.test(line.text)
    if (!closing && !/^[ \t]*$/.test(line.text)) {
      // `--abc--` followed by text on the same line still closes.
      if (!/^--\W/.test(line.text) || guessed) continue
    }
    if (partStart >= 0) ranges.push(body.subarray(partStart, beforeLineEnd(body, partStart, index)))
    partStart = line.next
    at = line.next
    if (line.text.startsWith('--')) return { ranges, closed: true }
  }
  if (partStart < 0) return null
  if (ranges.length <= MAX_PARTS && partStart < body.length) ranges.push(body.subarray(partStart))
  return { ranges, closed: false }
}

/** The line end before a delimiter belongs to the delimiter. */
function beforeLineEnd(body: Buffer, start: number, index: number): number {
  let end = index
  if (end > start && body[end - 1] === 0x0a) end -= 1
  if (end > start && body[end - 1] === 0x0d) end -= 1
  return end
}

/** The first line that looks like a delimiter, for mails whose boundary is missing or another one. */
function guessBoundary(body: Buffer): Buffer | null {
  let at = 0
  for (let lines = 0; lines < 200 && at < body.length; lines++) {
    const line = lineAt(body, at)
    const next = lineAt(body, line.next)
    if (/^--[^\s-]\S{2,}|^-{3,}\S{5,}/.test(line.text) && /^content-/i.test(next.text)) {
      return Buffer.from(line.text.trimEnd(), 'latin1')
    }
    at = line.next
  }
  return null
}
