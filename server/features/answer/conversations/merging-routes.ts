import {
  Id,
  IdParams,
  Merge,
  Merged,
  MergePreview,
  MergeQuery,
  MoveUndone,
  Split,
  SplitDone,
} from '@madoguchi/contract'
import { z } from 'zod'
import { viewTag } from '#features/answer/tags/index.ts'
import type { Router } from '#platform/http/index.ts'
import { mergeConversation } from './actions/merge.ts'
import { previewMerge } from './actions/preview-merge.ts'
import { splitConversation } from './actions/split.ts'
import { undoMove } from './actions/undo-move.ts'
import { showConversation } from './show.ts'
import { viewConversation } from './views.ts'

const MoveParams = z.strictObject({ id: Id, moveId: Id })

export function mergingRoutes(app: Router): void {
  app.get(
    '/conversations/:id/merge',
    {
      permission: 'conversation.manage',
      params: IdParams,
      query: MergeQuery,
      answer: MergePreview,
      summary: 'What merging it into another conversation would do.',
    },
    async ({ ctx, params, query }) => {
      const { from, into, tags, ...rest } = await previewMerge(ctx, params.id, query.into)
      return { from: viewConversation(from), into: viewConversation(into), tags: tags.map(viewTag), ...rest }
    },
  )

  app.post(
    '/conversations/:id/merge',
    {
      permission: 'conversation.manage',
      params: IdParams,
      body: Merge,
      answer: Merged,
      summary: 'Let everything of it go into another conversation. It can be taken back.',
    },
    async ({ ctx, params, body }) =>
      ctx.transaction(async () => {
        const { conversationId, moveId } = await mergeConversation(ctx, params.id, body)
        return { conversation: await showConversation(ctx, conversationId), moveId }
      }),
  )

  app.post(
    '/conversations/:id/split',
    {
      permission: 'conversation.manage',
      params: IdParams,
      body: Split,
      answer: SplitDone,
      status: 201,
      summary: 'Take messages out of it into a conversation of their own. It can be taken back.',
    },
    async ({ ctx, params, body }) =>
      ctx.transaction(async () => {
        const { conversationId, moveId } = await splitConversation(ctx, params.id, body)
        return { conversation: await showConversation(ctx, conversationId), moveId }
      }),
  )

  app.post(
    '/conversations/:id/moves/:moveId/undo',
    {
      permission: 'conversation.manage',
      params: MoveParams,
      answer: MoveUndone,
      summary: 'Take a merge or a split back: what came through the other conversation returns with it.',
    },
    async ({ ctx, params }) =>
      ctx.transaction(async () => {
        const [id, otherId] = await undoMove(ctx, params.id, params.moveId)
        return { conversation: await showConversation(ctx, id), other: await showConversation(ctx, otherId) }
      }),
  )
}
