import { decodeBytes } from './charset.ts'

/*
 * Header values are handled as "binary strings": one character per byte. Encoded words are read from the bytes, so
 * that raw 8-bit bytes inside a word belong to the word's charset, and neighbouring words of one charset are decoded
 * as one run of bytes, so that a character or an escape sequence cut between two words is whole again.
 */

const WORD = /=\?([^?\s]{1,60})\?([QqBb])\?([\s\S]*?)\?=/g
/** The end of a value that was cut inside a word. */
const CUT_WORD = /=\?([^?\s]{1,60})\?([QqBb])\?([^?\s]+)\??$/

type Word = { charset: string; encoding: string; payload: string }
type Piece = { raw: string } | { words: Word[] }

/** Decodes a whole unstructured value such as a subject. `hint` is the charset of the mail, for raw 8-bit bytes. */
export function decodeHeaderText(value: string, hint: string | null = null): string {
  const { text, restore } = protectWords(value, hint)
  return restore(text)
}

/**
 * Decodes raw bytes and puts a private-use character in the place of every run of encoded words, so that nothing
 * a word decodes to can act as syntax. `restore` puts the decoded words back.
 */
export function protectWords(value: string, hint: string | null): { text: string; restore: (text: string) => string } {
  const decoded: string[] = []
  const parts = splitWords(value).map((piece) => {
    if ('raw' in piece) return decodeRaw(piece.raw, hint).replace(/[\ue000\ue001]/g, '')
    decoded.push(decodeRun(piece.words))
    return `\ue000${decoded.length - 1}\ue001`
  })
  const restore = (text: string) => text.replace(/\ue000(\d+)\ue001/g, (_all, index) => decoded[Number(index)] ?? '')
  return { text: parts.join(''), restore }
}

function decodeRaw(raw: string, hint: string | null): string {
  // Most header values are plain ASCII; only bytes and escapes need a charset.
  if (!raw.includes('\x1b') && !/[^\p{ASCII}]/u.test(raw)) return raw
  return decodeBytes(Buffer.from(raw, 'latin1'), hint === 'utf-7' ? null : hint).text
}

function splitWords(value: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const add = (index: number, length: number, word: Word) => {
    const between = value.slice(at, index)
    const last = pieces.at(-1)
    at = index + length
    if (last && 'words' in last && /^[ \t\r\n]*$/.test(between)) {
      last.words.push(word)
      return
    }
    if (between) pieces.push({ raw: between })
    pieces.push({ words: [word] })
  }
  if (value.includes('=?')) {
    // Up to the last end of a word every match ends where it finds one: no second look at the same bytes.
    for (const found of value.slice(0, value.lastIndexOf('?=') + 2).matchAll(WORD)) {
      const [all, charset = '', encoding = '', payload = ''] = found
      add(found.index, all.length, { charset: charset.replace(/\*.*$/, ''), encoding: encoding.toUpperCase(), payload })
    }
    const cut = CUT_WORD.exec(value.slice(at, at + 2000))
    if (cut) {
      const [all, charset = '', encoding = '', payload = ''] = cut
      add(at + cut.index, all.length, { charset, encoding: encoding.toUpperCase(), payload })
    }
  }
  if (at < value.length) pieces.push({ raw: value.slice(at) })
  return pieces
}

function decodeRun(words: Word[]): string {
  let text = ''
  let at = 0
  while (at < words.length) {
    const first = words[at]
    if (!first) break
    let end = at + 1
    while (words[end]?.charset.toLowerCase() === first.charset.toLowerCase()) end += 1
    text += decodeBytes(bytesOf(words.slice(at, end)), first.charset).text
    at = end
  }
  return text
}

function bytesOf(words: Word[]): Buffer {
  const chunks: Buffer[] = []
  let open = ''
  for (const [index, word] of words.entries()) {
    if (word.encoding === 'Q') {
      chunks.push(decodeQ(word.payload))
      continue
    }
    open += word.payload.replace(/[^A-Za-z0-9+/=]/g, '')
    // A word that ends inside a base64 group goes on in the next one.
    if (open.length % 4 !== 0 && !open.endsWith('=') && words[index + 1]?.encoding === 'B') continue
    chunks.push(...open.split(/=+/).map((group) => Buffer.from(group, 'base64')))
    open = ''
  }
  return Buffer.concat(chunks)
}

function decodeQ(payload: string): Buffer {
  const text = payload
    .replace(/=\r?\n\s*/g, '')
    .replace(/_/g, ' ')
    .replace(/=([0-9A-Fa-f]{2})/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(text, 'latin1')
}
