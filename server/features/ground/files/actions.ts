import type { Ctx } from '#platform/context.ts'
import type { Stored } from '#platform/files/index.ts'
import { newId } from '#platform/ids.ts'
import { insertFile } from './queries.ts'

/** Writes down a file whose bytes are kept already, as uploaded by who is at work. */
export const storeFile = (ctx: Ctx, file: { name: string; mediaType: string; stored: Stored }) =>
  ctx.transaction((tx) => insertFile(tx, { id: newId(), uploadedBy: ctx.memberId, ...file }))
