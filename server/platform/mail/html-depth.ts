const MAX_DEPTH = 1_000
/** Tags that have no end, or that the next one of their kind ends. */
const UNCLOSED = new Set(
  'area base br col dd dt embed hr img input li link meta option p source td th tr wbr'.split(' '),
)

/** Cuts HTML off where it nests deeper than any mail does: parsers need time squared to depth. */
export function cutAtDepth(html: string): string {
  let depth = 0
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (UNCLOSED.has((tag[2] ?? '').toLowerCase())) continue
    depth = tag[1] === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > MAX_DEPTH) return html.slice(0, tag.index)
  }
  return html
}
