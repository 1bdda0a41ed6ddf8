import { promises as dns, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { isPublic } from './addresses.ts'
import { OutgoingFailed } from './errors.ts'

/** All addresses of a name. */
export type Lookup = (name: string) => Promise<LookupAddress[]>

export const lookUp: Lookup = (name) => dns.lookup(name, { all: true })

/**
 * Connects to outside addresses only. The name is asked for once, every answer is checked, and the connection goes
 * to what was checked: a name that leads elsewhere a moment later gains nothing.
 */
export function connectorFor(
  isTrusted: (address: string) => boolean,
  lookup: Lookup,
  timeoutMs: number,
): buildConnector.connector {
  const isAllowed = (address: string) => isPublic(address) || isTrusted(address)
  const connect = buildConnector({
    lookup: checkedLookup(isAllowed, lookup),
    autoSelectFamily: true,
    allowH2: false,
    timeout: timeoutMs,
    // Required by the type only; undici fills in both from the address.
    port: 0,
  })
  return (options, callback) => {
    // An address needs no lookup, so Node would not ask ours.
    if (isIP(options.hostname) !== 0 && !isAllowed(options.hostname)) return callback(new OutgoingFailed(), null)
    connect(options, (...[error, socket]) => {
      if (error) return callback(error, null)
      if (isAllowed(socket.remoteAddress ?? '')) return callback(null, socket)
      socket.destroy()
      callback(new OutgoingFailed(), null)
    })
  }
}

/** For `connect`: asks once, and gives only what was checked. */
export const checkedLookup =
  (isAllowed: (address: string) => boolean, lookup: Lookup): LookupFunction =>
  (name, { all }, done) => {
    lookup(name).then(
      (found) => {
        const [first] = found
        // One inside address among several is no mistake of a well-meaning owner.
        if (!first || !found.every(({ address }) => isAllowed(address))) return done(new OutgoingFailed(), '')
        return all ? done(null, found) : done(null, first.address, first.family)
      },
      (error) => done(error, ''),
    )
  }
