import type { WorkspaceDeletion } from '@madoguchi/contract'
import type { z } from 'zod'
import { endSessionsWithoutPlace, proveMember } from '#features/ground/access/index.ts'
import { findMember, userIdsOf } from '#features/ground/members/index.ts'
import { tellOwners } from '#features/ground/notices/index.ts'
import { findWorkspace, updateWorkspace } from '#features/ground/workspaces/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce, enqueue, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { graceMs } from './rules.ts'

export const deleteTask = 'delete_workspace'

/** Whoever asks proves to be there in person, and types the name of what is to go. */
export async function askForDeletion(ctx: Ctx, { password, name }: z.output<typeof WorkspaceDeletion>): Promise<void> {
  await proveMember(ctx, password)
  await planDeletion(ctx, name)
}

/**
 * From now on nobody works here: members lose their access, tokens and live screens end, and only owners may take it
 * back. Mail is still taken in and kept, for a workspace that is taken back must not have lost any; nothing answers
 * it by itself. Answers when it will be deleted.
 */
export async function planDeletion(ctx: Ctx, name: string, at?: Date): Promise<Date> {
  const users = await ctx.transaction(async (tx) => {
    const workspace = await findWorkspace(tx)
    if (name.trim() !== workspace.name.trim()) throw problem('workspace_name_differs')
    if (workspace.deletes_at && !at) return []
    const deletesAt = at ?? new Date(tx.now.getTime() + graceMs)
    await updateWorkspace(tx, { deletes_at: deletesAt, deletion_asked_by: ctx.memberId })
    enqueueDeletion(tx, deletesAt)
    const member = ctx.memberId === null ? undefined : await findMember(tx, ctx.memberId)
    const day = deletesAt.toISOString().slice(0, 10)
    await tellOwners(tx, 'deletion_asked', { name: member?.name ?? 'Madoguchi', day })
    announce(tx, 'workspace.deletion_asked', { deletesAt: deletesAt.toISOString() })
    return userIdsOf(tx)
  })
  await endSessionsWithoutPlace(ctx.services, users)
  return (await ctx.transaction(findWorkspace)).deletes_at ?? ctx.now()
}

/** Everything is as it was; whoever was signed out signs in again. */
export const takeBackDeletion = (ctx: Ctx): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { deletes_at: deletesAt } = await findWorkspace(tx)
    if (deletesAt === null) return
    await updateWorkspace(tx, { deletes_at: null, deletion_asked_by: null })
    const member = ctx.memberId === null ? undefined : await findMember(tx, ctx.memberId)
    await tellOwners(tx, 'deletion_taken_back', { name: member?.name ?? 'Madoguchi' })
    announce(tx, 'workspace.deletion_taken_back', {})
  })

export const enqueueDeletion = (tx: Tx, at: Date): void =>
  enqueue(tx, deleteTask, {}, { runAt: at, key: `delete_workspace:${tx.workspaceId}` })
