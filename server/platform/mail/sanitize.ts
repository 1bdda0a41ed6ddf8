import sanitizeHtml from 'sanitize-html'
import { cutAtDepth } from './html-depth.ts'
import { safeStyle } from './sanitize-style.ts'
import type { SanitizedHtml, SanitizeOptions } from './types.ts'

const TAGS =
  'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'.split(
    ' ',
  )
/** Whatever stands inside these goes with them. */
const DROPPED_WITH_CONTENT =
  'script style title textarea option select noscript template svg math iframe object embed applet noembed noframes xmp plaintext audio video canvas'.split(
    ' ',
  )
const COMMON = ['style', 'title', 'dir', 'lang', 'align', 'data-remote-background']
const CELL = ['width', 'height', 'valign', 'bgcolor', 'colspan', 'rowspan']
const RASTER = /^data:image\/(png|gif|jpe?g|webp);base64,[A-Za-z0-9+/=\s]*$/i

type Attributes = Record<string, string>

/**
 * Makes the HTML of a stranger fit to be shown (in a sandboxed frame all the same). What loads from elsewhere waits:
 * the address of a remote picture is in `data-remote-src`, that of a background in `data-remote-background`. Pictures
 * of the mail itself keep their Content-ID in `data-cid`.
 */
export function sanitizeMailHtml(html: string, options: SanitizeOptions): SanitizedHtml {
  let remoteImages = 0
  const remote = (address: string) => {
    remoteImages += 1
    return address
  }
  const clean = sanitizeHtml(cutAtDepth(html), {
    allowedTags: TAGS,
    nonTextTags: DROPPED_WITH_CONTENT,
    nestingLimit: 200,
    allowedAttributes: {
      '*': COMMON,
      a: ['href', 'target', 'rel'],
      img: ['src', 'alt', 'width', 'height', 'data-cid', 'data-remote-src'],
      font: ['color', 'face', 'size'],
      table: [...CELL, 'border', 'cellpadding', 'cellspacing'],
      td: [...CELL, 'nowrap'],
      th: [...CELL, 'nowrap'],
      tr: CELL,
      col: ['width', 'span'],
      colgroup: ['width', 'span'],
      ol: ['start', 'type'],
      li: ['value'],
      hr: ['width', 'size', 'color'],
      time: ['datetime'],
      details: ['open'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['http', 'https', 'data'] },
    allowedSchemesAppliedToAttributes: ['href', 'src'],
    allowProtocolRelative: false,
    // Styles are filtered below, declaration by declaration.
    parseStyleAttributes: false,
    transformTags: {
      a: (tagName, attribs) => ({ tagName, attribs: safeLink(attribs) }),
      img: (tagName, attribs) => ({ tagName, attribs: safeImage(attribs, options, remote) }),
      '*': (tagName, attribs) => ({ tagName, attribs: safeCommon(attribs, remote) }),
    },
  })
  return { html: clean, remoteImages }
}

function safeLink(attribs: Attributes): Attributes {
  const { href = '', ...rest } = attribs
  const address = href.replace(/[\p{Cc}\p{Zl}\p{Zp}\ufeff]+/gu, '').trim()
  const others = { ...rest, rel: 'noopener noreferrer nofollow', target: '_blank' }
  return /^(https?:\/\/|mailto:|tel:)/i.test(address) ? { ...others, href: address } : others
}

function safeImage(attribs: Attributes, options: SanitizeOptions, remote: (address: string) => string): Attributes {
  const { src = '', srcset = '', ...others } = attribs
  delete others['data-cid']
  delete others['data-remote-src']
  const address = (src.trim() || (srcset.trim().split(/[\s,]+/)[0] ?? '')).replace(/\p{Cc}/gu, '')
  if (/^cid:/i.test(address)) {
    const cid = decodeCid(address.slice(4))
    const url = options.cidUrl(cid)
    // Our own address may be relative, which the filter of schemes lets pass.
    return { ...others, 'data-cid': cid, ...(url === null ? {} : { src: url }) }
  }
  if (RASTER.test(address)) return { ...others, src: address }
  const absolute = remoteAddress(address)
  return absolute === null ? others : { ...others, 'data-remote-src': remote(absolute) }
}

function decodeCid(encoded: string): string {
  try {
    return decodeURIComponent(encoded.trim())
  } catch {
    return encoded.trim()
  }
}

function remoteAddress(address: string): string | null {
  // Browsers read backslashes as slashes: `\\host/x` is as remote as `//host/x`.
  const text = address.replace(/\\/g, '/')
  if (/^https?:\/\/\S/i.test(text)) return text
  return /^\/\/\S/.test(text) ? `https:${text}` : null
}

function safeCommon(attribs: Attributes, remote: (address: string) => string): Attributes {
  const { style = '', background = '', ...others } = attribs
  delete others['data-remote-background']
  const { css, urls } = safeStyle(style)
  const picture = [background, ...urls].map((address) => remoteAddress(address.trim())).find((found) => found !== null)
  return {
    ...others,
    ...(css === '' ? {} : { style: css }),
    ...(picture === undefined ? {} : { 'data-remote-background': remote(picture) }),
  }
}
