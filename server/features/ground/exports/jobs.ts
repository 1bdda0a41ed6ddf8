import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { tellMembers } from '#features/ground/notices/index.ts'
import { findWorkspace } from '#features/ground/workspaces/index.ts'
import { type Ctx, type Services, systemCtx } from '#platform/context.ts'
import { announce, enqueue, type Tx } from '#platform/db/index.ts'
import type { Stored } from '#platform/files/index.ts'
import type { Jobs } from '#platform/jobs/index.ts'
import { exportWorkspace, type Portable, packFolder } from '#platform/transfer/index.ts'
import { writeTask } from './actions.ts'
import { findExport, openExports, updateExport } from './queries.ts'
import { downloadMs } from './rules.ts'

const endTask = 'end_export'

export const jobs = (services: Services, portables: () => Portable[]): Jobs => ({
  [writeTask]: ({ workspaceId = '', exportId = '' }, signal = new AbortController().signal) =>
    writeExport(systemCtx(services, workspaceId), exportId, portables(), signal),
  [endTask]: ({ workspaceId = '', exportId = '' }) => endExport(systemCtx(services, workspaceId), exportId),
})

async function writeExport(ctx: Ctx, id: string, portables: Portable[], signal: AbortSignal): Promise<void> {
  const row = await ctx.transaction((tx) => findExport(tx, id))
  // Written already, by a run that was killed before it could say so to the queue.
  if (!row || row.state === 'ready' || row.state === 'ended') return
  await ctx.transaction((tx) => updateExport(tx, id, { state: 'writing' }))
  try {
    const stored = await pack(ctx, id, portables, signal)
    await ctx.transaction(async (tx) => {
      const endsAt = new Date(tx.now.getTime() + downloadMs)
      await updateExport(tx, id, { state: 'ready', storage_key: stored.key, bytes: stored.bytes, ends_at: endsAt })
      enqueueEnd(tx, id, endsAt)
      tellMembers(tx, [row.asked_by], 'export_ready', {})
      announce(tx, 'export.finished', { exportId: id, state: 'ready' })
    })
  } catch (error) {
    // Ended with the process, it is begun again.
    if (!signal.aborted)
      await ctx.transaction(async (tx) => {
        await updateExport(tx, id, { state: 'failed' })
        if (row.state !== 'failed') tellMembers(tx, [row.asked_by], 'export_failed', {})
        announce(tx, 'export.finished', { exportId: id, state: 'failed' })
      })
    throw error
  }
}

/** Written into a folder first, as by the command, then kept as one file like all others. */
async function pack(ctx: Ctx, id: string, portables: Portable[], signal: AbortSignal): Promise<Stored> {
  const folder = path.join(ctx.services.config.dataDir, 'exports', id)
  // What a killed run has left.
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    const { workspace_id: _, ...workspace } = await ctx.transaction(findWorkspace)
    await exportWorkspace(ctx, workspace, portables, folder, { signal, progress: () => undefined })
    return await ctx.services.files.put(ctx.workspaceId, packFolder(folder, workspace.slug))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function endExport(ctx: Ctx, id: string): Promise<void> {
  const row = await ctx.transaction((tx) => findExport(tx, id))
  if (row?.state !== 'ready' || row.storage_key === null) return
  await ctx.services.files.remove(row.storage_key)
  await ctx.transaction(async (tx) => {
    await updateExport(tx, id, { state: 'ended', storage_key: null })
    announce(tx, 'export.ended', { exportId: id })
  })
}

const enqueueEnd = (tx: Tx, exportId: string, at: Date): void =>
  enqueue(tx, endTask, { exportId }, { runAt: at, key: `end_export:${exportId}` })

export const resume = (ctx: Ctx): Promise<void> =>
  ctx.transaction(async (tx) => {
    for (const { id, ends_at: endsAt } of await openExports(tx)) {
      if (endsAt) enqueueEnd(tx, id, endsAt)
      else enqueue(tx, writeTask, { exportId: id }, { maxAttempts: 3 })
    }
  })
