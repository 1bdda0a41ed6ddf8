import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** What a registry calls global unicast; the rest of IPv6 is special, translated or not given out. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/** Answered by the cloud's own network under an address that looks like any other. */
const metadata = new Set(['168.63.129.16'])

/**
 * True for an address that everybody can reach. Loopback, private, link-local, shared, multicast and reserved
 * networks are inside; so is whatever hides an IPv4 address in an IPv6 one (mapped, NAT64, 6to4, Teredo).
 */
export function isPublic(address: string): boolean {
  if (isIP(address) === 0 || metadata.has(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv6 ? parsed.match(globalUnicast) : true
}
