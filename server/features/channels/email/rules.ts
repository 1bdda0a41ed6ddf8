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

/** Ids of the mails that a mail continues, the surest first: what it answers, then its ancestors from the nearest on. */
export const refersTo = ({ inReplyTo, references }: { inReplyTo: string[]; references: string[] }): string[] => [
  ...new Set([...inReplyTo, ...references.toReversed()]),
]

/** Header fields that say to whom a piped mail was delivered, the surest first. */
export const deliveredFields = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'to', 'cc']
