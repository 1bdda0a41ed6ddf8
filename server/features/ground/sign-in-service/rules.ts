import type { Role } from '@madoguchi/contract'

/** What the service says of a person; nothing of it is believed beyond the workspace. */
export type Claims = { iss?: unknown; email?: unknown; email_verified?: unknown; xms_edov?: unknown; hd?: unknown }

const google = 'https://accounts.google.com'

/**
 * The address, when the service vouches for it. Microsoft says so in a word of its own. Google has verified addresses
 * of every company at some time, also of people who have left it: there the company itself must be named.
 */
export function verifiedAddress({ iss, email, email_verified: verified, xms_edov: edov, hd }: Claims): string | null {
  const isVerified = verified === true || verified === 'true' || edov === true || edov === 1 || edov === '1'
  if (!isVerified || typeof email !== 'string' || !/^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u.test(email)) return null
  if (email.length > 254) return null
  const address = email.toLowerCase()
  return iss !== google || domainOf(address) === hd || domainOf(address) === 'gmail.com' ? address : null
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

export type Known = {
  /** The member whom this name of the service was connected to. */
  connected: { active: boolean } | null
  address: string | null
  /** A member here has this address. */
  isMember: boolean
  /** The role of an open invitation to this address. */
  invited: Role | null
  joinDomains: string[]
  joinRole: Role | null
}

export type Entry =
  | { way: 'enter' }
  | { way: 'join'; role: Role; byInvitation: boolean }
  | {
      way: 'refused'
      why: 'service_member_inactive' | 'service_address_unverified' | 'service_connect_first' | 'service_stranger'
    }

/**
 * Who comes in. A name of the service is tied to a member by the member, or when they join; an address ties nobody to
 * anybody. Users of other workspaces play no part, so that nothing can be learned about them.
 */
export function entryOf({ connected, address, isMember, invited, joinDomains, joinRole }: Known): Entry {
  if (connected) return connected.active ? { way: 'enter' } : { way: 'refused', why: 'service_member_inactive' }
  if (address === null) return { way: 'refused', why: 'service_address_unverified' }
  if (isMember) return { way: 'refused', why: 'service_connect_first' }
  if (invited) return { way: 'join', role: invited, byInvitation: true }
  if (joinRole && joinDomains.includes(domainOf(address))) return { way: 'join', role: joinRole, byInvitation: false }
  return { way: 'refused', why: 'service_stranger' }
}

/** A path of ours to go on to, as it may stand in a header; the desk looks at it once more. */
export const ownPath = (next: string | undefined): string =>
  next && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(next) ? next : '/'
