import type { Verdict } from '@madoguchi/contract'

/** A conversation that a mail claims to belong to, with those whose mail may enter it. */
export type Claim = {
  conversationId: string
  number: number
  /** `mention`: both refer to a mail that is not here, or one of them is that mail. */
  by: 'reply_address' | 'message_id' | 'mention'
  participants: readonly string[]
  /** Those of them who are neither the customer nor with them. */
  thirdParties: readonly string[]
  /** The conversation that it claims by name, where that was merged into this one. */
  homeId: string | null
  /** What it was split off from. */
  splitFrom: string | null
  /** How near the nearest mail stands in it that the mail refers to; null: it refers to none. */
  near: number | null
  lastActivityAt: Date
}

/**
 * True when what is in one mailbox has no place in the other: mail to a mailbox that only some see stays in it, and
 * nothing that comes in elsewhere reaches into it.
 */
export const isApart = (
  mailboxes: readonly { id: string; restricted: boolean }[],
  one: string,
  other: string,
): boolean => one !== other && mailboxes.some(({ id, restricted }) => restricted && (id === one || id === other))

type Arriving = {
  sender: string | null
  /** Null: nobody could look at who sent it. */
  verdict: Verdict | null
  /** Secrets that it was addressed to. */
  replyTokens: readonly string[]
  now: Date
}

type Refused = { conversationId: string; number: number } | null
export type ApartReason = 'sender_failed' | 'stranger' | 'token_unknown' | 'token_expired'

export type Threading =
  | { conversationId: string; reason: Claim['by']; homeId: string | null; aside: boolean }
  /** `refused`: the conversation that it wanted to enter, where there is one. */
  | { conversationId: null; reason: 'no_claim' | ApartReason; refused: Refused }

/** A reply address that nobody has written to for a year has been forgotten by its owner, not by who found it. */
const tokenDays = 365

/**
 * Where a mail belongs. A claim is by an id that we issued or by the secret reply address, and counts only
 * from a participant whose own domain does not disown the mail: ids and addresses can be forwarded or guessed at, and
 * a sender can be made up. The subject counts for nothing. Claims come best first. Many answer one newsletter that
 * we never saw: that two mention the same mail says something of those who are in the conversation, else nothing.
 */
export function chooseThread(mail: Arriving, allClaims: readonly Claim[]): Threading {
  const claims = allClaims.filter(
    ({ by, participants }) => by !== 'mention' || (mail.sender !== null && participants.includes(mail.sender)),
  )
  const [first] = claims
  const refused = first ? { conversationId: first.conversationId, number: first.number } : null
  const apart = (reason: 'no_claim' | ApartReason): Threading => ({ conversationId: null, reason, refused })
  if (mail.verdict === 'failed') return apart('sender_failed')
  if (!first) return apart(mail.replyTokens.some(looksIssued) ? 'token_unknown' : 'no_claim')
  const { sender } = mail
  const own = claims.filter(({ participants }) => sender !== null && participants.includes(sender))
  const best = own.find((claim) => !isExpired(claim, mail.now))
  const open = best && (splitOffFrom(best, own) ?? best)
  if (open) {
    const { conversationId, by: reason, homeId, thirdParties } = open
    return { conversationId, reason, homeId, aside: sender !== null && thirdParties.includes(sender) }
  }
  return apart(own.length > 0 ? 'token_expired' : 'stranger')
}

/**
 * What we wrote before a split was sent with the reply address of the whole; an answer to it goes to the part in which
 * it stands now.
 */
const splitOffFrom = ({ conversationId, by, near }: Claim, claims: readonly Claim[]): Claim | undefined =>
  by !== 'reply_address'
    ? undefined
    : claims.find(
        (claim) => claim.splitFrom === conversationId && claim.near !== null && (near === null || claim.near < near),
      )

const isExpired = ({ by, lastActivityAt }: Claim, now: Date): boolean =>
  by === 'reply_address' && now.getTime() - lastActivityAt.getTime() > tokenDays * 86_400_000

/** `support+news@` is an address that people give themselves; what we issue has 32 hexadecimal digits. */
const looksIssued = (token: string): boolean => /^[0-9a-f]{32}$/.test(token)
