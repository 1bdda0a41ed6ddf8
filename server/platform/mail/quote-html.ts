import { Parser } from 'htmlparser2'
import { cutAtDepth } from './html-depth.ts'
import { attributionLength } from './quote-marks.ts'
import type { SplitHtml } from './types.ts'

type Range = { from: number; to: number }
type Open = { name: string; from: number; quote: boolean }
type Text = { at: number; value: string; answer: boolean }

/** Anything but space and marks without a shape. */
const VISIBLE = /[^\s\p{C}]/u
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/**
 * The same for HTML, by the containers in which programs put what they quote. Both halves are pieces of HTML with
 * unclosed tags and must be sanitised, which closes them.
 */
export function splitQuotedHtml(html: string): SplitHtml {
  if (cutAtDepth(html) !== html) return { visible: html, quoted: null }
  const { quotes, texts } = findQuotes(html)
  const { fresh, hidden } = partTexts(texts, quotes)
  if (quotes.length === 0 || fresh.length === 0 || hidden.length === 0) return { visible: html, quoted: null }
  // Some programs put the whole answer, written between quotations, into the container of the quotation.
  if (hidden.some(({ answer, value }) => answer && attributionLength([value], 0) === 0))
    return { visible: html, quoted: null }
  // Text between two quotations is an answer to the first: all stays in its place.
  const first = quotes[0]?.to ?? 0
  const last = quotes.at(-1)?.from ?? 0
  const between = fresh.filter((text) => text.at >= first && text.at < last)
  if (quotes.length > 1 && between.some((text) => attributionLength([text.value], 0) === 0))
    return { visible: html, quoted: null }
  const quoted = quotes.map((range) => html.slice(range.from, range.to)).join('')
  let visible = ''
  let at = 0
  for (const range of quotes) {
    visible += html.slice(at, range.from)
    at = range.to
  }
  return { visible: visible + html.slice(at), quoted }
}

/** Both lists are in the order of the page, and are walked once. */
function partTexts(texts: Text[], quotes: Range[]): { fresh: Text[]; hidden: Text[] } {
  const parted: { fresh: Text[]; hidden: Text[] } = { fresh: [], hidden: [] }
  let next = 0
  for (const text of texts) {
    while (next < quotes.length && text.at >= (quotes[next]?.to ?? 0)) next += 1
    const from = quotes[next]?.from ?? Number.POSITIVE_INFINITY
    parted[text.at >= from ? 'hidden' : 'fresh'].push(text)
  }
  return parted
}

function findQuotes(html: string): { quotes: Range[]; texts: Text[] } {
  const quotes: Range[] = []
  const texts: Text[] = []
  const open: Open[] = []
  let inside = 0
  let restFrom = -1
  let hidden = 0
  let blocks = 0
  // Set once a container has shown that it marks by <blockquote> what it quotes.
  let marked = false
  const parser = new Parser({
    onopentag(name, attribs) {
      if (VOID.has(name)) return
      if (name === 'style' || name === 'script' || name === 'title') hidden += 1
      const quote = inside === 0 && isQuote(name, attribs)
      if (quote) {
        inside += 1
        marked = false
      }
      if (name === 'blockquote') blocks += 1
      if (inside === 0 && restFrom < 0 && opensRest(attribs)) restFrom = parser.startIndex
      open.push({ name, from: parser.startIndex, quote })
    },
    ontext(value) {
      if (hidden === 0 && VISIBLE.test(value))
        texts.push({ at: parser.startIndex, value: value.trim(), answer: inside > 0 && marked && blocks === 0 })
    },
    onclosetag(name) {
      const at = open.findLastIndex((one) => one.name === name)
      if (name === 'style' || name === 'script' || name === 'title') hidden = Math.max(0, hidden - 1)
      if (name === 'blockquote') {
        blocks = Math.max(0, blocks - 1)
        if (inside > 0) marked = true
      }
      if (at < 0) return
      const [closed] = open.splice(at)
      if (!closed?.quote) return
      inside -= 1
      quotes.push({ from: closed.from, to: (parser.endIndex ?? html.length - 1) + 1 })
    },
  })
  parser.write(html)
  parser.end()
  if (restFrom < 0) return { quotes, texts }
  return { quotes: [...quotes.filter((range) => range.to <= restFrom), { from: restFrom, to: html.length }], texts }
}

/** Elements that hold nothing but the earlier mail. A forwarded mail is what the sender wants to be read. */
function isQuote(name: string, attribs: Record<string, string>): boolean {
  const marks = `${attribs.class ?? ''} ${attribs.id ?? ''}`
  if (
    /\bgmail_(quote|extra)\b|\byahoo_quoted\b|\bprotonmail_quote\b|\bzmail_extra\b|\bmoz-cite-prefix\b|\bmail_quote\b/.test(
      marks,
    )
  ) {
    return true
  }
  return name === 'blockquote' && (attribs.type === 'cite' || attribs.cite !== undefined || /\bquote\b/.test(marks))
}

/** Outlook only marks where the earlier mail begins. */
function opensRest(attribs: Record<string, string>): boolean {
  if (
    /^(x_)*(divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|stopSpelling|OLK_SRC_BODY_SECTION)$/.test(
      attribs.id ?? '',
    )
  )
    return true
  return /border:\s*none;\s*border-top:\s*solid\s+#(E1E1E1|B5C4DF)/i.test(attribs.style ?? '')
}
