import { ApiToken, ApiTokenDraft, ApiTokenMade, Done, done, IdParams, PageQuery, page } from '@madoguchi/contract'
import { decodeCursor, type Router, TimeAndId, toPage } from '#platform/http/index.ts'
import { createToken, revokeToken } from './actions.ts'
import { listTokens } from './queries.ts'
import { viewToken } from './views.ts'

export function routes(app: Router): void {
  app.get(
    '/tokens',
    {
      permission: 'token.manage',
      query: PageQuery,
      answer: page(ApiToken),
      summary: 'API tokens that have not been revoked, newest first.',
    },
    async ({ ctx, query: { cursor, limit } }) => {
      const before = decodeCursor(cursor, TimeAndId)
      const rows = await ctx.transaction((tx) => listTokens(tx, limit, before))
      return toPage(rows, limit, viewToken, (row) => [row.created_at.toISOString(), row.id])
    },
  )

  app.post(
    '/tokens',
    {
      permission: 'token.manage',
      body: ApiTokenDraft,
      answer: ApiTokenMade,
      answersSecret: true,
      summary: 'Make an API token. Its text is in this answer and never shown again.',
    },
    async ({ ctx, body }) => {
      const { token, text } = await createToken(ctx, body)
      return { ...viewToken(token), token: text }
    },
  )

  app.delete(
    '/tokens/:id',
    { permission: 'token.manage', params: IdParams, answer: Done, summary: 'Revoke an API token, at once.' },
    async ({ ctx, params }) => {
      await revokeToken(ctx, params.id)
      return done
    },
  )
}
