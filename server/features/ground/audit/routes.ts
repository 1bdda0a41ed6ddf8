import { AuditEntry, PageQuery, page } from '@madoguchi/contract'
import { z } from 'zod'
import { decodeCursor, type Router, toPage } from '#platform/http/index.ts'
import { listAudited } from './queries.ts'
import { audited } from './rules.ts'
import { viewAuditEntry } from './views.ts'

const Position = z.tuple([z.int().positive()])

export function routes(app: Router): void {
  app.get(
    '/audit',
    {
      permission: 'audit.read',
      query: PageQuery,
      answer: page(AuditEntry),
      summary: 'The audit trail: sign-ins, people, rights, tokens and settings, newest first.',
    },
    async ({ ctx, query: { cursor, limit } }) => {
      const before = decodeCursor(cursor, Position)?.[0] ?? null
      const rows = await ctx.transaction((tx) => listAudited(tx, audited, before, limit))
      return toPage(rows, limit, viewAuditEntry, (row) => [row.position])
    },
  )
}
