import type { Language, WorkspaceChange } from '@madoguchi/contract'
import type { z } from 'zod'
import type { Ctx, Services } from '#platform/context.ts'
import { systemCtx } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { newId } from '#platform/ids.ts'
import { findWorkspace, insertWorkspace, updateWorkspace } from './queries.ts'
import { slugOf } from './rules.ts'

type NewWorkspace = { name: string; slug?: string; language?: Language; timeZone?: string }

/** Makes an empty workspace and returns its id. The slug follows from the name where it is not given. */
export async function createWorkspace(services: Services, draft: NewWorkspace): Promise<string> {
  const ctx = systemCtx(services, newId())
  await foundWorkspace(ctx, draft)
  return ctx.workspaceId
}

/** The same under an id that the caller has chosen, so that it can be one transaction with what comes next. */
export const foundWorkspace = (ctx: Ctx, draft: NewWorkspace): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { name, language = 'ja', timeZone = 'Asia/Tokyo', slug = slugOf(name, ctx.workspaceId) } = draft
    await insertWorkspace(tx, { slug, name, language, timeZone })
    announce(tx, 'workspace.created', { name })
  })

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
