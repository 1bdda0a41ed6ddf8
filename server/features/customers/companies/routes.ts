import {
  Company,
  CompanyChange,
  CompanyDraft,
  CompanyQuery,
  Done,
  done,
  IdParams,
  page,
  SetCompany,
} from '@madoguchi/contract'
import { z } from 'zod'
import { decodeCursor, problem, type Router, toPage } from '#platform/http/index.ts'
import { addCompany, changeCompany, putIntoCompany, removeCompany } from './actions.ts'
import { type CompanyLine, findCompany, listCompanies } from './queries.ts'

const NameAndId = z.tuple([z.string(), z.uuid()])

export function routes(app: Router): void {
  app.get(
    '/companies',
    { permission: 'customer.read', query: CompanyQuery, answer: page(Company), summary: 'Companies, by name.' },
    async ({ ctx, query: { q, cursor, limit } }) => {
      const after = decodeCursor(cursor, NameAndId)
      const rows = await ctx.transaction((tx) => listCompanies(tx, limit, after, q))
      return toPage(rows, limit, viewCompany, (row) => [row.sort_name, row.id])
    },
  )

  app.post(
    '/companies',
    { permission: 'customer.edit', body: CompanyDraft, answer: Company, status: 201, summary: 'Add a company.' },
    async ({ ctx, body }) => viewCompany(await addCompany(ctx, body)),
  )

  app.get(
    '/companies/:id',
    { permission: 'customer.read', params: IdParams, answer: Company, summary: 'One company.' },
    async ({ ctx, params }) => {
      const row = await ctx.transaction((tx) => findCompany(tx, params.id))
      if (!row) throw problem('not_found')
      return viewCompany(row)
    },
  )

  app.patch(
    '/companies/:id',
    {
      permission: 'customer.edit',
      params: IdParams,
      body: CompanyChange,
      answer: Company,
      summary: 'Change its name, note or domains.',
    },
    async ({ ctx, params, body }) => viewCompany(await changeCompany(ctx, params.id, body)),
  )

  app.delete(
    '/companies/:id',
    {
      permission: 'customer.edit',
      params: IdParams,
      answer: Done,
      summary: 'Remove a company. Its people stay, and belong to none.',
    },
    async ({ ctx, params }) => {
      await removeCompany(ctx, params.id)
      return done
    },
  )

  app.put(
    '/customers/:id/company',
    {
      permission: 'customer.edit',
      params: IdParams,
      body: SetCompany,
      answer: Done,
      summary: 'Put a customer into a company, or out of any.',
    },
    async ({ ctx, params, body }) => {
      await putIntoCompany(ctx, params.id, body.companyId)
      return done
    },
  )
}

const viewCompany = (row: CompanyLine): Company => ({
  id: row.id,
  name: row.name,
  domains: row.domains,
  note: row.note,
  peopleCount: row.people,
  createdAt: row.created_at.toISOString(),
})
