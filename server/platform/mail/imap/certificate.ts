import { X509Certificate } from 'node:crypto'
import { connect as connectPlain, type Socket } from 'node:net'
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls'
import type { HostGuard } from '#platform/outgoing/index.ts'
import type { ImapAccount } from './types.ts'

/** SHA-256 of a certificate as people compare it, in hex with colons; null for what is no certificate. */
export function fingerprintOf(pem: string): string | null {
  try {
    return new X509Certificate(pem).fingerprint256
  } catch {
    return null
  }
}

/** A pinned certificate is the whole trust: who else signs for the host does not count, and its name does not matter. */
export function trustOf(certificate: string | null): ConnectionOptions {
  if (certificate === null) return { minVersion: 'TLSv1.2' }
  const pinned = fingerprintOf(certificate)
  return {
    minVersion: 'TLSv1.2',
    ca: [certificate],
    allowPartialTrustChain: true,
    checkServerIdentity: (_, { fingerprint256 }) =>
      fingerprint256 === pinned
        ? undefined
        : Object.assign(new Error('another certificate than the pinned one'), { code: 'PINNED_OTHER' }),
  }
}

type Server = Pick<ImapAccount, 'host' | 'port' | 'security'>

/** The certificate that a server shows, valid or not, for a person to look at. Nothing is said to it. Null: none was got. */
export async function showCertificate(server: Server, guard: HostGuard, timeoutMs: number): Promise<string | null> {
  const { host, port, security } = server
  let plain: Socket | undefined
  let secure: TLSSocket | undefined
  try {
    guard.check(host, port)
    plain = connectPlain({ host, port, lookup: guard.lookup, timeout: timeoutMs })
    const socket = plain
    await settled(socket, timeoutMs, (done) => socket.once('connect', done))
    if (security === 'starttls') {
      await settled(socket, timeoutMs, (done) => socket.once('data', done))
      socket.write('a1 STARTTLS\r\n')
      await settled(socket, timeoutMs, (done) => socket.once('data', done))
    }
    secure = connect({ socket, host, rejectUnauthorized: false })
    const shaken = secure
    await settled(shaken, timeoutMs, (done) => shaken.once('secureConnect', done))
    return shaken.getPeerX509Certificate()?.toString() ?? null
  } catch {
    return null
  } finally {
    secure?.destroy()
    plain?.destroy()
  }
}

/** Resolves when `until` says so; rejects when the socket ends before, or after `timeoutMs`. */
function settled(socket: Socket, timeoutMs: number, until: (done: () => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('too slow')), timeoutMs)
    const end = (settle: () => void) => {
      clearTimeout(timer)
      settle()
    }
    socket.once('error', (error) => end(() => reject(error)))
    socket.once('close', () => end(() => reject(new Error('closed'))))
    until(() => end(resolve))
  })
}
