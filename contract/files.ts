import { z } from 'zod'
import { Id } from './common.ts'

/** A stored file. It is fetched at `/api/v1/files/{id}`; `inline` pictures belong to the mail's HTML by `contentId`. */
export const StoredFile = z.object({
  id: Id,
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number().int(),
})
export type StoredFile = z.infer<typeof StoredFile>

export const MessageFile = StoredFile.extend({ inline: z.boolean(), contentId: z.string().nullable() })
