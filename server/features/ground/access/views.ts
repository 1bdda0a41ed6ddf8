import type { Language, Me, Session } from '@madoguchi/contract'
import { type MembershipOf, permissionsOf, type SessionIdentity } from '#platform/http/index.ts'
import type { findUser, listSessions } from './queries.ts'
import { deviceOf } from './rules.ts'

type UserRow = Awaited<ReturnType<typeof findUser>>
type SessionLine = Awaited<ReturnType<typeof listSessions>>[number]

export const viewMe = (user: UserRow, { memberships, boundTo }: SessionIdentity): Me => ({
  user: {
    id: user.id,
    name: user.name,
    email: user.address ?? user.email,
    language: user.language,
    totpEnabled: user.two_factor_enabled,
  },
  bound: boundTo !== null,
  memberships: memberships.map(viewMembership),
})

const viewMembership = (membership: MembershipOf) => {
  const { workspaceId: id, slug, name, memberId, role, deletesAt } = membership
  return {
    workspace: { id, slug, name },
    memberId,
    role,
    permissions: permissionsOf(membership),
    deletesAt: deletesAt?.toISOString() ?? null,
  }
}

export const viewSession = (row: SessionLine, currentId: string, language: Language): Session => ({
  id: row.id,
  current: row.id === currentId,
  device: deviceOf(row.user_agent ?? '', language),
  ip: row.ip_address || null,
  createdAt: row.created_at.toISOString(),
  lastSeenAt: row.updated_at.toISOString(),
})
