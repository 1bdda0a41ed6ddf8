import type { Actor, LoggedEvent } from '@madoguchi/contract'

/**
 * True for events after which a stream is cut, since its reader may have lost access. Whoever still has it
 * comes back at once and misses nothing; the others are refused at the door.
 */
export function mayEndAccess(event: LoggedEvent, reader: Actor): boolean {
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
    default:
      return false
  }
}
