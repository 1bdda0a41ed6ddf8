import { type ProblemCode, type Role, roleAllows } from '@madoguchi/contract'

/** Why a conversation cannot be given to this member, if it cannot. Who may only read has nothing to do with it. */
export function whyNotAssignable(member: { role: Role; active: boolean } | undefined): ProblemCode | null {
  if (!member) return 'not_found'
  if (!member.active) return 'agent_inactive'
  return roleAllows(member.role, 'conversation.note') ? null : 'role_cannot_take'
}
