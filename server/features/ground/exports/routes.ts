import { Done, done, IdParams, PasswordProof, page, WorkspaceExport } from '@madoguchi/contract'
import { z } from 'zod'
import type { Router } from '#platform/http/index.ts'
import { askForExport, openDownload } from './actions.ts'
import { type ExportLine, listExports } from './queries.ts'
import { listed } from './rules.ts'

const permission = 'workspace.export'
const DownloadQuery = z.object({ workspace: z.string().max(100).optional() })

export function routes(app: Router): void {
  app.get(
    '/exports',
    { permission, answer: page(WorkspaceExport), summary: 'The latest exports of the workspace, newest first.' },
    async ({ ctx }) => {
      const rows = await ctx.transaction((tx) => listExports(tx, listed))
      return { items: rows.map((row) => viewExport(row, ctx.memberId)), next: null }
    },
  )

  app.post(
    '/exports',
    {
      permission,
      body: PasswordProof,
      answer: Done,
      perMinute: 10,
      summary: 'Ask for an export of everything. The other owners are told.',
    },
    async ({ ctx, body }) => {
      await askForExport(ctx, body.password)
      return done
    },
  )

  app.get(
    '/exports/:id/file',
    {
      permission,
      params: IdParams,
      query: DownloadQuery,
      summary: 'The export as .tar.gz, for the one who asked for it, within 24 hours.',
    },
    async ({ ctx, params, reply }) => {
      const { storage_key: key, bytes, created_at: at } = await openDownload(ctx, params.id)
      return reply
        .header('Content-Type', 'application/gzip')
        .header('Content-Disposition', `attachment; filename="export-${at.toISOString().slice(0, 10)}.tar.gz"`)
        .header('Content-Length', bytes)
        .header('X-Content-Type-Options', 'nosniff')
        .header('Cache-Control', 'private, no-store')
        .send(ctx.services.files.stream(key))
    },
  )
}

const viewExport = (row: ExportLine, memberId: string | null): WorkspaceExport => ({
  id: row.id,
  state: row.state,
  askedBy: row.asker_name,
  mine: row.asked_by === memberId,
  createdAt: row.created_at.toISOString(),
  endsAt: row.ends_at?.toISOString() ?? null,
  bytes: row.bytes,
  downloads: row.downloads,
})
