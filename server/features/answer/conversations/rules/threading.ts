/** A conversation that a mail claims to belong to, with those whose mail may enter it. */
export type Claim = {
  conversationId: string
  number: number
  by: 'reply_address' | 'message_id'
  participants: readonly string[]
}

export type Threading =
  | { conversationId: string; reason: 'reply_address' | 'message_id' }
  /** `refused`: the conversation that was claimed by somebody who is not in it. */
  | {
      conversationId: null
      reason: 'no_claim' | 'stranger'
      refused: { conversationId: string; number: number } | null
    }

/**
 * Where a mail belongs. A claim is by an id that we issued or by the secret reply address, and counts only
 * from a participant: both can be forwarded or guessed at. The subject counts for nothing.
 * `claims` come best first.
 */
export function chooseThread(sender: string | null, claims: readonly Claim[]): Threading {
  const [first] = claims
  if (!first) return { conversationId: null, reason: 'no_claim', refused: null }
  const own = claims.find(({ participants }) => sender !== null && participants.includes(sender))
  if (own) return { conversationId: own.conversationId, reason: own.by }
  return {
    conversationId: null,
    reason: 'stranger',
    refused: { conversationId: first.conversationId, number: first.number },
  }
}
