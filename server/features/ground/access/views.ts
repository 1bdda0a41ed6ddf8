import { type Language, type Me, rolePermissions, type Session } from '@madoguchi/contract'
import type { MembershipOf, SessionIdentity } from '#platform/http/index.ts'
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

const viewMembership = ({ workspaceId: id, slug, name, memberId, role }: MembershipOf) => ({
  workspace: { id, slug, name },
  memberId,
  role,
  permissions: rolePermissions(role),
})

export const viewSession = (row: SessionLine, currentId: string, language: Language): Session => ({
  id: row.id,
  current: row.id === currentId,
  device: deviceOf(row.user_agent ?? '', language),
  ip: row.ip_address || null,
  createdAt: row.created_at.toISOString(),
  lastSeenAt: row.updated_at.toISOString(),
})
