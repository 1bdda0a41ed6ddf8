import { BrandText } from '@madoguchi/contract'

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

/** Carries the name of the mail of ours in which it stands, for the way back: programs that pass a mail on may rename it. */
export const loopHeader = 'X-Madoguchi-Loop'

/**
 * Header fields of ours. What no person wrote says so, that other programs leave it unanswered (RFC 3834). It leaves
 * with our own return path: many relays refuse a null one, and loops are cut by who may be answered.
 * `List-Unsubscribe` belongs to mail that goes to many at once. A letter to one person is no list, and a button under
 * it that ends nothing would be a lie; so none of these carries it.
 */
export const ownHeaders = (
  publicId: string,
  { automatic, inReplyTo }: { automatic: boolean; inReplyTo: string | null },
): Record<string, string> => ({
  [loopHeader]: `<${publicId}>`,
  ...(automatic
    ? {
        'Auto-Submitted': inReplyTo === null ? 'auto-generated' : 'auto-replied',
        'X-Auto-Response-Suppress': 'All',
      }
    : {}),
})

/** Which texts of a mailbox are its own after a change: what is given becomes its own, null goes back to the brand. */
export const ownAfter = (before: string[], change: { [text in BrandText]?: unknown }): BrandText[] =>
  BrandText.options.filter((text) => (change[text] === undefined ? before.includes(text) : change[text] !== null))
