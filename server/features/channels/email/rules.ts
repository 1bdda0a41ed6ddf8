/**
 * The address of the mailbox behind an address that mail was sent to: `support+token@example.jp` belongs to
 * `support@example.jp`. Both are tried, since a mailbox may itself have a plus in its name.
 */
export function mailboxCandidates(address: string): string[] {
  const at = address.lastIndexOf('@')
  const plus = address.indexOf('+')
  if (plus <= 0 || plus > at) return [address]
  return [address, address.slice(0, plus) + address.slice(at)]
}

/** Header fields that say to whom a piped mail was delivered, the surest first. */
export const deliveredFields = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'to', 'cc']
