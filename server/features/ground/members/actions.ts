import type { MemberChange, Role } from '@madoguchi/contract'
import type { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import { findMember, insertMember, lockOwners, type MemberRow, onlySeenBy, updateMember } from './queries.ts'
import { whyNotChangeable } from './rules.ts'

type NewMember = { userId: string; name: string; role: Role }

/** Lets a user into the workspace of `ctx`, whoever asked for it. Returns the member's id. */
export function addMember(ctx: Ctx, { userId, name, role }: NewMember): Promise<string> {
  return ctx.transaction(async (tx) => {
    const id = newId()
    await insertMember(tx, { id, userId, name, role })
    announce(tx, 'member.joined', { memberId: id, role })
    return id
  })
}

/** Somebody who is switched off loses every access with the commit; what they did stays theirs. */
export const changeMember = (ctx: Ctx, id: string, change: z.output<typeof MemberChange>) =>
  ctx.transaction(async (tx) => {
    const owners = await lockOwners(tx)
    const member = await accessMember(tx, id)
    const others = owners.filter((owner) => owner !== id).length
    const refusal = whyNotChangeable(await ownRole(tx, ctx), member, change, others)
    if (refusal) throw problem(refusal)
    const mailbox = change.active === false && member.active ? await onlySeenBy(tx, id) : null
    if (mailbox !== null) throw problem('last_to_see_mailbox', { mailbox })
    return writeMember(tx, member, change)
  })

/** The name by which somebody wants to be called from now on. */
export const renameMember = (ctx: Ctx, id: string, name: string) =>
  ctx.transaction(async (tx) => writeMember(tx, await accessMember(tx, id), { name }))

/** What the caller may give to others at most. Programs never make owners. */
export async function ownRole(tx: Tx, ctx: Ctx): Promise<Role> {
  if (ctx.actor.kind === 'system') return 'owner'
  if (ctx.memberId === null) return 'admin'
  return (await accessMember(tx, ctx.memberId)).role
}

async function accessMember(tx: Tx, id: string): Promise<MemberRow> {
  const member = await findMember(tx, id)
  if (!member) throw problem('not_found')
  return member
}

async function writeMember(tx: Tx, member: MemberRow, change: z.output<typeof MemberChange>): Promise<MemberRow> {
  const { name = member.name, role = member.role, active = member.active } = change
  const next = { name, role, active }
  const fields = (['name', 'role', 'active'] as const).filter((field) => next[field] !== member[field])
  if (fields.length === 0) return member
  await updateMember(tx, member.id, next)
  announce(tx, 'member.changed', { memberId: member.id, fields, role, active })
  return { ...member, ...next }
}
