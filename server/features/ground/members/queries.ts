import type { Role } from '@madoguchi/contract'
import type { Tx } from '#platform/db/index.ts'

export const insertMember = (tx: Tx, member: { id: string; userId: string; name: string; role: Role }) =>
  tx.db
    .insertInto('members')
    .values({
      workspace_id: tx.workspaceId,
      id: member.id,
      user_id: member.userId,
      name: member.name,
      role: member.role,
      created_at: tx.now,
    })
    .execute()
