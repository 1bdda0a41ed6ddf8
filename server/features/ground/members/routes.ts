import { IdParams, Member, MemberChange, PageQuery, page } from '@madoguchi/contract'
import { decodeCursor, type Router, TimeAndId, toPage } from '#platform/http/index.ts'
import { changeMember } from './actions.ts'
import { listMembers } from './queries.ts'
import { viewMember } from './views.ts'

export function routes(app: Router): void {
  app.get(
    '/members',
    { permission: 'member.read', query: PageQuery, answer: page(Member), summary: 'Everybody who is or was here.' },
    async ({ ctx, query: { cursor, limit } }) => {
      const after = decodeCursor(cursor, TimeAndId)
      const rows = await ctx.transaction((tx) => listMembers(tx, limit, after))
      return toPage(rows, limit, viewMember, (row) => [row.created_at.toISOString(), row.id])
    },
  )

  app.patch(
    '/members/:id',
    {
      permission: 'member.manage',
      params: IdParams,
      body: MemberChange,
      answer: Member,
      summary: 'Change name or role, or switch somebody off and on.',
    },
    async ({ ctx, params, body }) => viewMember(await changeMember(ctx, params.id, body)),
  )
}
