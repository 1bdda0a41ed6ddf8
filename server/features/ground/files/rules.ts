/** A name that is safe to show and to save under: no folders, no control or direction characters, not too long. */
export function safeFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const clean = last.replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '').trim()
  return clean.replace(/^\.+/, '').slice(-150) || 'file'
}

/** Pictures that a browser shows without running anything. All else is offered for saving only. */
const shownInPlace = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** What the first bytes say it is, for the types that are shown in place; null for all others. */
export function pictureTypeOf(start: Uint8Array): string | null {
  const text = Buffer.from(start.subarray(0, 12)).toString('latin1')
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('GIF87a') || text.startsWith('GIF89a')) return 'image/gif'
  if (text.startsWith('RIFF') && text.slice(8) === 'WEBP') return 'image/webp'
  return null
}

/** How a file is answered: a picture as a picture when it really is one, everything else as a download. */
export function dispositionOf(declared: string, start: Uint8Array): { type: string; inline: boolean } {
  const picture = pictureTypeOf(start)
  if (picture !== null && shownInPlace.has(picture)) return { type: picture, inline: true }
  return {
    type: shownInPlace.has(declared) || !/^[\w.+-]+\/[\w.+-]+$/.test(declared) ? 'application/octet-stream' : declared,
    inline: false,
  }
}

/** Types that a browser could run as a page are answered as plain bytes. */
export const isActive = (type: string): boolean => /html|xml|svg|script|pdf/i.test(type)
