import { Done, IdParams, page, Tag, TagChange, TagDraft } from '@madoguchi/contract'
import type { Router } from '#platform/http/index.ts'
import { changeTag, createTag, removeTag } from './actions.ts'
import { listTags } from './queries.ts'
import { viewTag } from './views.ts'

export function routes(app: Router): void {
  app.get(
    '/tags',
    { permission: 'conversation.read', answer: page(Tag), summary: 'All tags by name, on one page.' },
    async ({ ctx }) => ({
      items: (await ctx.transaction(listTags)).map(viewTag),
      next: null,
    }),
  )

  app.post(
    '/tags',
    { permission: 'tag.manage', body: TagDraft, answer: Tag, status: 201, summary: 'Make a tag.' },
    async ({ ctx, body }) => viewTag(await createTag(ctx, body)),
  )

  app.patch(
    '/tags/:id',
    { permission: 'tag.manage', params: IdParams, body: TagChange, answer: Tag, summary: 'Rename or recolour a tag.' },
    async ({ ctx, params, body }) => viewTag(await changeTag(ctx, params.id, body)),
  )

  app.delete(
    '/tags/:id',
    { permission: 'tag.manage', params: IdParams, answer: Done, summary: 'Remove a tag everywhere.' },
    async ({ ctx, params }) => {
      await removeTag(ctx, params.id)
      return { ok: true as const }
    },
  )
}
