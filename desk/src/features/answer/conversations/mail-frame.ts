import type { Message } from '@madoguchi/contract'
import { remotePictures } from '@madoguchi/contract/remote-pictures'
import DOMPurify from 'dompurify'
import { fileAddress } from '#platform/api.ts'

type Pictures = 'blocked' | 'shown'

const clean = (html: string) =>
  DOMPurify.sanitize(html, {
    USE_PROFILES: { html: true },
    FORBID_TAGS: [
      'style',
      'form',
      'input',
      'button',
      'textarea',
      'select',
      'audio',
      'video',
      'source',
      'picture',
      'dialog',
      'template',
    ],
    FORBID_ATTR: ['srcset', 'background', 'ping', 'id', 'name', 'class'],
    RETURN_DOM_FRAGMENT: true,
  })

/** The n-th remote picture of a message, fetched by the server, so that the sender does not learn who looks, and from where. */
const remotePicture = (message: Message, at: number, workspace: string) =>
  `/api/v1/conversations/${message.conversationId}/messages/${message.id}/remote-pictures/${at}?workspace=${encodeURIComponent(workspace)}`

/** Where each remote picture of a message is served, by the address that its HTML gives. */
function servedPictures(message: Message, workspace: string): Map<string, string> {
  const served = new Map<string, string>()
  for (const [at, address] of remotePictures(message.html ?? '').entries())
    if (!served.has(address)) served.set(address, remotePicture(message, at, workspace))
  return served
}

function placePictures(body: DocumentFragment, message: Message, workspace: string, pictures: Pictures) {
  const served = pictures === 'shown' ? servedPictures(message, workspace) : new Map<string, string>()
  for (const picture of body.querySelectorAll('img')) {
    const source = picture.getAttribute('src') ?? ''
    const file = message.files.find(({ contentId }) => contentId !== null && contentId === picture.dataset.cid)
    if (file) picture.src = fileAddress(file.id)
    // The server left nothing else; should it have, it is not loaded.
    else if (!source.startsWith('data:')) picture.removeAttribute('src')
    const address = served.get(picture.dataset.remoteSrc ?? '')
    if (address) picture.src = address
  }
  for (const element of body.querySelectorAll<HTMLElement>('[style]')) {
    if (/url\(|position\s*:|@import/i.test(element.getAttribute('style') ?? '')) element.removeAttribute('style')
  }
  for (const element of body.querySelectorAll<HTMLElement>('[data-remote-background]')) {
    const address = served.get(element.dataset.remoteBackground ?? '')
    if (address) element.style.backgroundImage = `url("${address}")`
  }
  for (const link of body.querySelectorAll('a')) {
    link.target = '_blank'
    link.rel = 'noopener noreferrer'
  }
}

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data: blob:; form-action 'none'; base-uri 'none'"

// Mails are drawn for white paper: on a dark desk they stay a white sheet.
const style = `
  html { color-scheme: light; background: #fff; overflow-x: auto; overflow-y: hidden; }
  body { margin: 0; padding: 1px; color: #1f1d1a; overflow-wrap: anywhere; line-height: 1.65;
    font: 13.5px/1.65 "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", Meiryo, system-ui, sans-serif; }
  img { max-width: 100%; height: auto; }
  img:not([src]) { display: none; }
  a { color: #27508f; }
  blockquote { margin: 0.5em 0; padding-left: 0.8em; border-left: 2px solid #e6e2d9; color: #5d5850; }
  pre { white-space: pre-wrap; }
  table { max-width: 100%; }
`

/** A whole document for the frame, which runs no script and loads nothing but our own files. */
export function mailDocument(html: string, message: Message, workspace: string, pictures: Pictures) {
  const body = clean(html)
  placePictures(body, message, workspace, pictures)
  const holder = document.createElement('div')
  holder.append(body)
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer"><style>${style}</style></head><body>${holder.innerHTML}</body></html>`
}
