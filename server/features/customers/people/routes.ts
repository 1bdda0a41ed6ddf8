import {
  ClearAddress,
  Customer,
  CustomerChange,
  CustomerLine,
  CustomerQuery,
  IdParams,
  page,
} from '@madoguchi/contract'
import type { Ctx } from '#platform/context.ts'
import { decodeCursor, problem, type Router, TimeAndId, toPage } from '#platform/http/index.ts'
import { changeCustomer } from './actions.ts'
import { clearAddress } from './marks.ts'
import { type CustomerRow, findBelonging, findCustomer, listCustomers, listIdentities } from './queries/people.ts'
import { viewCustomer, viewCustomerLine } from './views.ts'

export function routes(app: Router): void {
  app.get(
    '/customers',
    {
      permission: 'customer.read',
      query: CustomerQuery,
      answer: page(CustomerLine),
      summary: 'Customers, latest contact first.',
    },
    async ({ ctx, query: { q, company, cursor, limit } }) => {
      const before = decodeCursor(cursor, TimeAndId)
      const rows = await ctx.transaction((tx) => listCustomers(tx, { limit, before, q, company }))
      return toPage(rows, limit, viewCustomerLine, (row) => [
        (row.last_contact_at ?? row.created_at).toISOString(),
        row.id,
      ])
    },
  )

  app.get(
    '/customers/:id',
    { permission: 'customer.read', params: IdParams, answer: Customer, summary: 'One customer with all identities.' },
    async ({ ctx, params }) => show(ctx, await ctx.transaction((tx) => findCustomer(tx, params.id))),
  )

  app.patch(
    '/customers/:id',
    {
      permission: 'customer.edit',
      params: IdParams,
      body: CustomerChange,
      answer: Customer,
      summary: 'Change name, company, language or what is known of them.',
    },
    async ({ ctx, params, body }) => show(ctx, await changeCustomer(ctx, params.id, body)),
  )

  app.post(
    '/customers/:id/clear-address',
    {
      permission: 'customer.edit',
      params: IdParams,
      body: ClearAddress,
      answer: Customer,
      summary: 'Note that an address can be written to: takes its marks away.',
    },
    async ({ ctx, params, body }) => show(ctx, await clearAddress(ctx, params.id, body.address)),
  )
}

async function show(ctx: Ctx, row: CustomerRow | undefined) {
  if (!row) throw problem('not_found')
  return ctx.transaction(async (tx) => {
    const [identities, belonging] = await Promise.all([listIdentities(tx, row.id), findBelonging(tx, row.id)])
    return viewCustomer(row, identities, belonging)
  })
}
