import { z } from 'zod'
import { Id, Instant } from './common.ts'

/** An export of everything in the workspace. Only who asked for it can download it. */
export const WorkspaceExport = z.object({
  id: Id,
  state: z.enum(['waiting', 'writing', 'ready', 'failed', 'ended']),
  askedBy: z.string(),
  mine: z.boolean(),
  createdAt: Instant,
  endsAt: Instant.nullable(),
  bytes: z.number().int().nullable(),
  downloads: z.number().int(),
})
export type WorkspaceExport = z.infer<typeof WorkspaceExport>
