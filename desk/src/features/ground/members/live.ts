import type { Reaction } from '#platform/live/live.ts'
import { refreshSoon } from '#platform/live/refresh.ts'
import { keys } from './calls.ts'

export const reactMembers: Reaction = ({ name }, queries, slug) => {
  if (name === 'member.joined' || name === 'member.changed') refreshSoon(queries, keys.members(slug))
  if (name === 'member.joined' || name === 'member.invited' || name === 'invitation.withdrawn') {
    refreshSoon(queries, keys.invitations(slug))
  }
  // One's own role may be among them.
  if (name === 'member.changed' || name === 'workspace.changed') refreshSoon(queries, ['me'])
  if (name === 'workspace.changed') refreshSoon(queries, ['workspace', slug])
}
