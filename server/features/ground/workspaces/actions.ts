import type { Language, WorkspaceChange } from '@madoguchi/contract'
import type { z } from 'zod'
import type { Ctx, Services } from '#platform/context.ts'
import { systemCtx } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { newId } from '#platform/ids.ts'
import { findWorkspace, insertWorkspace, updateWorkspace } from './queries.ts'
import { slugOf } from './rules.ts'

export type NewWorkspace = { name: string; slug?: string; language?: Language; timeZone?: string }

/** Makes an empty workspace and returns its id. The slug follows from the name where it is not given. */
export async function createWorkspace(services: Services, draft: NewWorkspace): Promise<string> {
  const workspaceId = newId()
  const { name, language = 'ja', timeZone = 'Asia/Tokyo', slug = slugOf(name, workspaceId) } = draft
  await systemCtx(services, workspaceId).transaction(async (tx) => {
    await insertWorkspace(tx, { slug, name, language, timeZone })
    announce(tx, 'workspace.created', { name })
  })
  return workspaceId
}

export const changeWorkspace = (ctx: Ctx, change: z.output<typeof WorkspaceChange>) =>
  ctx.transaction(async (tx) => {
    const fields = Object.keys(change)
    if (fields.length === 0) return findWorkspace(tx)
    const { name, teamName, language, timeZone } = change
    const workspace = await updateWorkspace(tx, {
      ...(name === undefined ? {} : { name }),
      ...(teamName === undefined ? {} : { team_name: teamName }),
      ...(language === undefined ? {} : { language }),
      ...(timeZone === undefined ? {} : { time_zone: timeZone }),
    })
    announce(tx, 'workspace.changed', { fields })
    return workspace
  })
