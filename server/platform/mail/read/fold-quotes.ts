import { splitQuote } from '../quote.ts'
import { splitQuotedHtml } from '../quote-html.ts'
import { attributionLength } from '../quote-marks.ts'
import type { Body } from './body.ts'
import { htmlToText } from './html-text.ts'

export type FoldedBody = {
  visibleText: string
  /** All that is folded away; never null when `visibleHtml` is less than the HTML. */
  quotedText: string | null
  visibleHtml: string | null
}

/**
 * Folds what a mail quotes, in both of its forms. The HTML loses its quotation only where the text agrees that it is
 * one: whatever the text shows as new stands in the HTML that is shown, too.
 */
export function foldQuotes({ text, html, textFromHtml }: Omit<Body, 'attachments'>): FoldedBody {
  const { visible: visibleText, quoted: quotedText, signature } = splitQuote(text)
  const whole = { visibleText, quotedText, visibleHtml: html }
  if (html === null) return whole
  const page = splitQuotedHtml(html)
  if (page.quoted === null) return whole
  const shown = htmlToText(page.visible)
  const hidden = htmlToText(page.quoted)
  if (!saysSomething(shown)) return whole
  if (quotedText !== signature)
    return hidesNews(visibleText, shown, hidden) ? whole : { ...whole, visibleHtml: page.visible }
  // Containers say what is quoted where the text made from them cannot.
  if (!textFromHtml) return whole
  const rest = splitQuote(shown)
  const quoted = rest.quoted === null ? hidden : `${rest.quoted}\n\n${hidden}`
  return { visibleText: rest.visible, quotedText: quoted, visibleHtml: page.visible }
}

/** A line that the text counts as new, is in what the HTML would hide, and in nothing that it would show. */
function hidesNews(visibleText: string, shown: string, hidden: string): boolean {
  const [shownWords, hiddenWords] = [unspaced(shown), unspaced(hidden)]
  const lines = visibleText.split('\n').map((line) => unspaced(line).slice(0, 100))
  // Comparing takes lines times length; nobody reads a mail of that size for its quotation.
  if (lines.length > 1000 || hiddenWords.length > 200_000 || shownWords.length > 200_000) return true
  return lines.some((line) => hasWords(line) && hiddenWords.includes(line) && !shownWords.includes(line))
}

// Programs wrap text and HTML at different places.
const unspaced = (text: string) => text.replace(/\s+/g, '')
const hasWords = (text: string) => /[\p{L}\p{N}\p{S}]/u.test(text)

/** More than the line that says who wrote what follows. */
function saysSomething(text: string): boolean {
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const length = attributionLength(lines, at)
    if (length > 0) at += length - 1
    else if (hasWords(lines[at] ?? '')) return true
  }
  return false
}
