type Part = { text: string; href?: string }

// Only what a URL may hold in ASCII: Japanese text follows an address without a space.
const address = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+/g
const trailing = /[.,;:!?'"]+$/

/** Cuts a text into words and web addresses, leaving the sentence's punctuation outside the address. */
export function splitLinks(text: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const match of text.matchAll(address)) {
    let href = match[0].replace(trailing, '')
    const opened = href.split('(').length
    if (href.endsWith(')') && href.split(')').length > opened) href = href.slice(0, -1)
    if (match.index > from) parts.push({ text: text.slice(from, match.index) })
    parts.push({ text: href, href })
    from = match.index + href.length
  }
  if (from < text.length) parts.push({ text: text.slice(from) })
  return parts
}
