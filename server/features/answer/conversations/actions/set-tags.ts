import { findTags } from '#features/answer/tags/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { addTags, removeTags, tagIdsOf } from '../queries/tags.ts'
import { holdConversation } from './access.ts'

/** Afterwards the conversation has exactly these tags. */
export const setTags = (ctx: Ctx, id: string, tagIds: string[]) =>
  ctx.transaction(async (tx) => {
    await holdConversation(tx, id)
    const wanted = [...new Set(tagIds)]
    if ((await findTags(tx, wanted)).length !== wanted.length) throw problem('tag_unknown')
    const before = await tagIdsOf(tx, id)
    const added = wanted.filter((tagId) => !before.includes(tagId))
    const removed = before.filter((tagId) => !wanted.includes(tagId))
    if (added.length === 0 && removed.length === 0) return
    await addTags(tx, id, added)
    await removeTags(tx, id, removed)
    announce(tx, 'conversation.tagged', { conversationId: id, added, removed })
  })
