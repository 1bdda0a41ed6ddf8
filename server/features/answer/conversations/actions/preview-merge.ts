import { findTags } from '#features/answer/tags/index.ts'
import type { Ctx } from '#platform/context.ts'
import { problem } from '#platform/http/index.ts'
import { type ConversationLine, findLine } from '../queries/lines.ts'
import { countFiles, countMessages } from '../queries/placing.ts'
import { tagIdsOf } from '../queries/tags.ts'
import { placeAfterMerge } from '../rules/merging.ts'
import { accessConversation, requireSameReaders } from './access.ts'
import { placeOf } from './merge.ts'

/** What merging would do, for a look before it is done. */
export const previewMerge = (ctx: Ctx, id: string, intoId: string) =>
  ctx.transaction(async (tx) => {
    const [from, into] = [await accessConversation(tx, id), await accessConversation(tx, intoId)]
    if (from.merged_into !== null || into.merged_into !== null) throw problem('conversation_merged')
    await requireSameReaders(tx, from, into)
    const line = async (one: string): Promise<ConversationLine> => {
      const found = await findLine(tx, one)
      if (!found) throw problem('not_found')
      return found
    }
    const [theirs, ours] = [await tagIdsOf(tx, id), await tagIdsOf(tx, intoId)]
    return {
      from: await line(id),
      into: await line(intoId),
      messages: await countMessages(tx, id),
      files: await countFiles(tx, id),
      tags: await findTags(
        tx,
        theirs.filter((tag) => !ours.includes(tag)),
      ),
      state: placeAfterMerge(placeOf(into), placeOf(from)).state,
      otherCustomer: from.customer_id !== into.customer_id,
    }
  })
