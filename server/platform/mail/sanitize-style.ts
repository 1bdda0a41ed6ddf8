const PROPERTIES = new Set(
  'background background-color border border-bottom border-bottom-color border-bottom-style border-bottom-width border-collapse border-color border-left border-left-color border-left-style border-left-width border-radius border-right border-right-color border-right-style border-right-width border-spacing border-style border-top border-top-color border-top-style border-top-width border-width clear color direction display empty-cells float font font-family font-size font-style font-variant font-weight height letter-spacing line-height list-style list-style-position list-style-type margin margin-bottom margin-left margin-right margin-top max-height max-width min-height min-width padding padding-bottom padding-left padding-right padding-top table-layout text-align text-decoration text-indent text-transform vertical-align white-space width word-break word-spacing word-wrap overflow-wrap writing-mode'.split(
    ' ',
  ),
)
const DISPLAY =
  /^(block|inline|inline-block|none|list-item|table|table-row|table-cell|table-header-group|table-row-group)$/i
const URL = /url\(\s*["']?([^"')]*)["']?\s*\)/gi

/**
 * Keeps what shapes text and drops what could load, cover or escape: url() and every other function but colours,
 * escapes, positions, negative margins. `urls` are the addresses that were taken out.
 */
export function safeStyle(style: string): { css: string; urls: string[] } {
  const urls: string[] = []
  if (style.length > 20_000) return { css: '', urls }
  const kept: string[] = []
  for (const declaration of style.replace(/\/\*[\s\S]*?(\*\/|$)/g, ' ').split(';')) {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, colon).trim().toLowerCase()
    const raw = declaration.slice(colon + 1).trim()
    if (colon > 0 && property.startsWith('background'))
      urls.push(...[...raw.matchAll(URL)].map((found) => found[1] ?? ''))
    const value = raw.replace(URL, '').trim()
    if (PROPERTIES.has(property) && isSafeValue(property, value)) kept.push(`${property}:${value}`)
  }
  return { css: kept.join(';'), urls }
}

function isSafeValue(property: string, value: string): boolean {
  if (value === '' || value.length > 500 || /[\\<>{}@\p{Cc}]/u.test(value)) return false
  if (/\b(?!rgba?\b|hsla?\b)[\w-]+\s*\(/i.test(value) || /(javascript|vbscript|data)\s*:/i.test(value)) return false
  if (property === 'display') return DISPLAY.test(value.replace(/\s*!important$/i, ''))
  if (/^(margin|text-indent|letter-spacing|word-spacing)/.test(property) && /(^|\s)-/.test(value)) return false
  return true
}
