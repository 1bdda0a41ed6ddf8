import { isIP, type LookupFunction } from 'node:net'
import { isPublic } from './addresses.ts'
import { checkedLookup, type Lookup, lookUp } from './connect.ts'
import { OutgoingFailed } from './errors.ts'
import { networksOpenedBy } from './networks.ts'

type HostGuardOptions = {
  /** Ports that may be connected to. */
  ports: readonly number[]
  /** Networks inside that an operator has opened, such as `10.1.0.0/16` or `192.168.1.5`. */
  networks: readonly string[]
  /** For tests: answers in place of the system's resolver. */
  lookup?: Lookup
}

/** Who connects to a host that somebody wrote, other than by HTTP, asks here first. */
export type HostGuard = {
  /** Throws OutgoingFailed for what can be told from the name itself. */
  check(host: string, port: number): void
  /** For `connect`: every answer is checked, and the connection goes to what was checked. */
  lookup: LookupFunction
}

export function createHostGuard({ ports, networks, lookup = lookUp }: HostGuardOptions): HostGuard {
  const isOpened = networksOpenedBy(networks)
  const isAllowed = (address: string) => isPublic(address) || isOpened(address)
  return {
    check(host, port) {
      if (!ports.includes(port) || (isIP(host) !== 0 && !isAllowed(host))) throw new OutgoingFailed()
    },
    lookup: checkedLookup(isAllowed, lookup),
  }
}
