import { type ProblemCode, Role } from '@madoguchi/contract'

type Standing = { role: Role; active: boolean }
export type StandingChange = { role?: Role | undefined; active?: boolean | undefined }

/** True when `role` is one that `own` may give away or take from somebody: its own, or a lower one. */
export const isWithin = (own: Role, role: Role): boolean => Role.options.indexOf(role) >= Role.options.indexOf(own)

/** Nobody reaches above themselves, and somebody must be left who may do everything. */
export function whyNotChangeable(
  own: Role,
  member: Standing,
  change: StandingChange,
  otherOwners: number,
): ProblemCode | null {
  const next = { role: change.role ?? member.role, active: change.active ?? member.active }
  if (!isWithin(own, member.role) || !isWithin(own, next.role)) return 'role_too_high'
  const wasOwner = member.role === 'owner' && member.active
  const staysOwner = next.role === 'owner' && next.active
  return wasOwner && !staysOwner && otherOwners === 0 ? 'last_owner' : null
}
