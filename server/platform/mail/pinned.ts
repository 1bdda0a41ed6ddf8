import { X509Certificate } from 'node:crypto'
import type { ConnectionOptions, PeerCertificate } from 'node:tls'

/**
 * How the certificate of a mail server is judged: by the authorities that the system trusts, or, when one is pinned, by
 * being exactly that one, whatever name it bears. There is no way to take any.
 */
export function tlsOptions(pinned: string | null): ConnectionOptions {
  if (pinned === null) return { rejectUnauthorized: true }
  const expected = new X509Certificate(pinned).fingerprint256
  const checkServerIdentity = (_host: string, { fingerprint256 }: PeerCertificate) =>
    fingerprint256 === expected ? undefined : new Error('The certificate is not the pinned one')
  return { rejectUnauthorized: true, ca: pinned, checkServerIdentity }
}
