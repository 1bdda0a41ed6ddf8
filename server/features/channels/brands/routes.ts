import { Brand, BrandChange, BrandDraft, Done, done, IdParams, page } from '@madoguchi/contract'
import type { Router } from '#platform/http/index.ts'
import { addBrand, changeBrand, removeBrand } from './actions.ts'
import { listBrands } from './queries.ts'
import { viewBrand } from './views.ts'

export function routes(app: Router): void {
  app.get(
    '/brands',
    { permission: 'mailbox.read', answer: page(Brand), summary: 'The brands, oldest first; all on one page.' },
    async ({ ctx }) => ({ items: (await ctx.transaction(listBrands)).map(viewBrand), next: null }),
  )

  app.post(
    '/brands',
    { permission: 'mailbox.manage', body: BrandDraft, answer: Brand, status: 201, summary: 'Add a brand.' },
    async ({ ctx, body }) => viewBrand(await addBrand(ctx, body)),
  )

  app.patch(
    '/brands/:id',
    {
      permission: 'mailbox.manage',
      params: IdParams,
      body: BrandChange,
      answer: Brand,
      summary: 'Change its names and texts. Its mailboxes follow, but where they have words of their own.',
    },
    async ({ ctx, params, body }) => viewBrand(await changeBrand(ctx, params.id, body)),
  )

  app.delete(
    '/brands/:id',
    {
      permission: 'mailbox.manage',
      params: IdParams,
      answer: Done,
      summary: 'Remove a brand that no mailbox belongs to. The last one stays.',
    },
    async ({ ctx, params }) => {
      await removeBrand(ctx, params.id)
      return done
    },
  )
}
