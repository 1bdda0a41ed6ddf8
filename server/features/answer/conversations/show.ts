import type { Conversation } from '@madoguchi/contract'
import type { Ctx } from '#platform/context.ts'
import { problem } from '#platform/http/index.ts'
import { findLine } from './queries/lines.ts'
import { viewConversation } from './views.ts'

export async function showConversation(ctx: Ctx, id: string): Promise<Conversation> {
  const row = await ctx.transaction((tx) => findLine(tx, id))
  if (!row) throw problem('not_found')
  return viewConversation(row)
}
