import { Parser } from 'htmlparser2'
import { cutAtDepth } from '../html-depth.ts'

const BLOCKS = new Set(
  'address article aside blockquote body center dd dir div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)
const SPACED = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'table'])
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'object', 'select', 'textarea'])

/** Gmail's own plain text has the delimiter above it. */
const SIGNATURE = /\bgmail_signature\b(?!_)/

/** Text an agent can read, made from HTML in one pass: lines where blocks end, `> ` before quoted lines. */
export function htmlToText(html: string): string {
  const out = new TextLines()
  let hidden = 0
  let pre = 0
  const parser = new Parser(
    {
      onopentag(name, attribs) {
        if (HIDDEN.has(name)) hidden += 1
        if (hidden > 0) return
        if (name === 'br') out.line()
        if (BLOCKS.has(name)) out.block(SPACED.has(name))
        if (SIGNATURE.test(attribs.class ?? '')) out.rule('--')
        if (name === 'blockquote') out.depth += 1
        if (name === 'pre') pre += 1
        if (name === 'li') out.add('- ', true)
        if (name === 'hr') out.rule('----------')
        if (name === 'td' || name === 'th') out.cell()
      },
      ontext(text) {
        if (hidden === 0) out.add(text, pre > 0)
      },
      onclosetag(name) {
        if (HIDDEN.has(name)) hidden = Math.max(0, hidden - 1)
        if (hidden > 0) return
        if (BLOCKS.has(name)) out.block(SPACED.has(name))
        if (name === 'blockquote') out.depth = Math.max(0, out.depth - 1)
        if (name === 'pre') pre = Math.max(0, pre - 1)
      },
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  )
  parser.write(cutAtDepth(html))
  parser.end()
  return out.toString()
}

class TextLines {
  depth = 0
  private lines: string[] = []
  private current: string[] = []
  private space = false
  private blank = false

  add(text: string, verbatim: boolean): void {
    if (verbatim) {
      const [first = '', ...rest] = text.replace(/\r\n?/g, '\n').split('\n')
      this.push(first)
      for (const line of rest) {
        this.line()
        this.push(line)
      }
      return
    }
    const words = text.replace(/[ \t\r\n\f]+/g, ' ')
    if (words === ' ') {
      this.space = true
      return
    }
    if (words.startsWith(' ')) this.space = true
    this.push(words.trim() === '' ? words : words.replace(/^ | $/g, ''))
    this.space = words.endsWith(' ')
  }

  private push(text: string): void {
    if (text === '') return
    if (this.space && this.current.length > 0) this.current.push(' ')
    this.space = false
    this.current.push(text)
  }

  rule(text: string): void {
    this.block(false)
    this.push(text)
    this.line()
  }

  cell(): void {
    if (this.current.length > 0) this.current.push(' ')
  }

  /** Ends the line, also an empty one. */
  line(): void {
    if (this.blank && this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('')
    this.blank = false
    const text = this.current.join('').replace(/[ \t]+$/, '')
    this.lines.push(this.depth > 0 ? `${'> '.repeat(Math.min(this.depth, 20))}${text}` : text)
    this.current = []
    this.space = false
  }

  /** Ends the line when there is something on it. */
  block(spaced: boolean): void {
    if (this.current.length > 0) this.line()
    if (spaced) this.blank = true
    this.space = false
  }

  toString(): string {
    this.block(false)
    return this.lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  }
}
