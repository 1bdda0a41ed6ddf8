/** A list that is longer has forgotten ones in it. */
export const mostPasskeys = 20

type Place = {
  /** What browsers tie a passkey to. */
  rpId: string
  /** The page that may ask for it. */
  origin: string
}

/**
 * Where passkeys work, by the address of the installation: under a name with TLS, or under localhost. An address of
 * this machine in figures is the same place under another name; other addresses in figures are never accepted.
 */
export function placeOf(publicUrl: string): Place | null {
  const { protocol, hostname, port } = new URL(publicUrl)
  const host = hostname.replace(/^\[|\]$/g, '')
  const isHere = host === 'localhost' || host === '::1' || /^127\./.test(host)
  if (isHere) return { rpId: 'localhost', origin: `${protocol}//localhost${port && `:${port}`}` }
  const isFigures = host.includes(':') || /^[\d.]+$/.test(host)
  if (protocol !== 'https:' || isFigures) return null
  return { rpId: host, origin: new URL(publicUrl).origin }
}

/**
 * A device that counts never counts backwards; when it seems to, there are two of it. Those that do not count say 0
 * for ever.
 */
export const isCountedBack = (kept: number, now: number): boolean => (kept > 0 || now > 0) && now <= kept
