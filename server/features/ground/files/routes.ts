import { IdParams, StoredFile } from '@madoguchi/contract'
import { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import type { Stored } from '#platform/files/index.ts'
import { problem, type Router } from '#platform/http/index.ts'
import { barePicture, maySayMore } from '#platform/pictures/index.ts'
import { storeFile } from './actions.ts'
import { type FileRow, findFile } from './queries.ts'
import { dispositionOf, isActive, safeFileName } from './rules.ts'

const DownloadQuery = z.object({ workspace: z.string().max(100).optional() })

export function routes(app: Router): void {
  app.post(
    '/files',
    {
      permission: 'conversation.note',
      answer: StoredFile,
      status: 201,
      summary: 'Store a file (multipart/form-data, one part) to attach it to a message.',
      perMinute: 120,
    },
    async ({ ctx, request }) => {
      const part = request.isMultipart() ? await request.file() : undefined
      if (!part) throw problem('file_missing')
      const stored = await ctx.services.files.put(ctx.workspaceId, part.file)
      if (part.file.truncated) {
        await ctx.services.files.remove(stored.key)
        throw problem('payload_too_large', {
          limit: `${Math.floor(ctx.services.config.maxUploadBytes / 1024 / 1024)} MB`,
        })
      }
      const name = safeFileName(part.filename)
      return viewFile(await storeFile(ctx, { name, mediaType: part.mimetype, stored: await bare(ctx, stored) }))
    },
  )

  app.get(
    '/files/:id',
    { permission: 'conversation.read', params: IdParams, query: DownloadQuery, summary: 'The bytes of a file.' },
    async ({ ctx, params, reply }) => {
      const row = await ctx.transaction((tx) => findFile(tx, params.id))
      if (!row) throw problem('not_found')
      const { type, inline } = dispositionOf(row.media_type, await ctx.services.files.start(row.storage_key))
      return reply
        .header('Content-Type', isActive(type) ? 'application/octet-stream' : type)
        .header(
          'Content-Disposition',
          `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(row.name)}`,
        )
        .header('Content-Length', row.bytes)
        .header('X-Content-Type-Options', 'nosniff')
        .header('Content-Security-Policy', "default-src 'none'; sandbox")
        .header('Cache-Control', 'private, max-age=31536000, immutable')
        .send(ctx.services.files.stream(row.storage_key))
    },
  )
}

/** Where and when a picture was taken is not kept. */
async function bare({ services: { files }, workspaceId }: Ctx, stored: Stored): Promise<Stored> {
  if (!maySayMore(await files.start(stored.key))) return stored
  const content = await files.read(stored.key)
  const kept = barePicture(content)
  if (kept === content) return stored
  const replaced = await files.put(workspaceId, kept)
  await files.remove(stored.key)
  return replaced
}

const viewFile = (row: FileRow) => ({ id: row.id, name: row.name, mediaType: row.media_type, bytes: row.bytes })
