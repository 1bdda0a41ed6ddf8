import type { Actor, LoggedEvent } from '@madoguchi/contract'

/**
 * True for events after which a stream is cut, since its reader may have lost access. Whoever still has it
 * comes back at once and misses nothing; the others are refused at the door. `head` is where the log stood when it
 * was found out what the reader sees.
 */
export function mayEndAccess(event: LoggedEvent, reader: Actor, head: number): boolean {
  switch (event.name) {
    case 'member.changed':
      // A token ends with the access of its maker.
      return event.data.memberId === reader.id || (reader.kind === 'token' && !event.data.active)
    case 'member.security_changed':
      return event.data.memberId === reader.id
    case 'token.revoked':
      return event.data.tokenId === reader.id
    case 'workspace.deletion_asked':
      return true
    case 'mailbox.access_changed':
      // What everybody sees may be another now; who came later sees it so already.
      return event.position > head
    default:
      return false
  }
}

export type Named = { kind: 'mailbox' | 'conversation' | 'inbound' | 'customer'; id: string }

/** What an event names by which a mailbox can be found. Whoever sees a conversation sees its customer and its mails. */
export function namedIn({ data }: LoggedEvent): Named[] {
  const named: Named[] = []
  const add = (kind: Named['kind'], id: string | null) => id !== null && named.push({ kind, id })
  if ('mailboxId' in data) add('mailbox', data.mailboxId)
  if ('inboundId' in data) add('inbound', data.inboundId)
  if ('mergedId' in data) add('conversation', data.mergedId)
  if ('splitId' in data) add('conversation', data.splitId)
  if ('conversationId' in data) add('conversation', data.conversationId)
  else if ('customerId' in data) add('customer', data.customerId)
  return named
}

export type Reader = { id: string | null; managesMailboxes: boolean; hidden: readonly string[] }

/**
 * What a reader hears of an event: all of it, nothing, or that they must load anew, since what they see may be another
 * now. `about` is what it is about, null where nobody found out.
 */
export function hears(
  event: LoggedEvent,
  about: readonly (readonly string[])[] | null,
  { id, managesMailboxes, hidden }: Reader,
): 'event' | 'reset' | 'nothing' {
  if (managesMailboxes && event.name.startsWith('mailbox.')) return 'event'
  if (event.name === 'mailbox.access_changed') {
    const { mailboxId, to } = event.data
    const sees = to === null || (id !== null && to.includes(id))
    return sees && !hidden.includes(mailboxId) ? 'event' : 'reset'
  }
  if (hidden.length === 0) return 'event'
  const seen = about?.every((mailboxes) => mailboxes.some((mailbox) => !hidden.includes(mailbox)))
  return seen ? 'event' : 'nothing'
}
