import type { Role } from '@madoguchi/contract'
import type { Ctx } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { newId } from '#platform/ids.ts'
import { insertMember } from './queries.ts'

export type NewMember = { userId: string; name: string; role: Role }

/** Lets a user into the workspace of `ctx`, whoever asked for it. Returns the member's id. */
export function addMember(ctx: Ctx, { userId, name, role }: NewMember): Promise<string> {
  return ctx.transaction(async (tx) => {
    const id = newId()
    await insertMember(tx, { id, userId, name, role })
    announce(tx, 'member.joined', { memberId: id, role })
    return id
  })
}
