import type { CustomerChange, Language } from '@madoguchi/contract'
import type { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import {
  type CustomerFields,
  type CustomerRow,
  deleteCustomer,
  findByAddress,
  findCustomer,
  insertCustomer,
  insertIdentity,
  updateCustomer,
} from './queries/people.ts'
import { nameFromAddress } from './rules.ts'

/**
 * The customer of this mail address, made when it is a new one. Only the whole address joins: nobody becomes
 * another person by a name. Null: a contact without a usable sender, who is a new customer each time.
 */
export async function identifyCustomer(
  tx: Tx,
  { name, address, language }: { name: string; address: string | null; language: Language | null },
): Promise<CustomerRow> {
  const known = address === null ? undefined : await findByAddress(tx, address)
  if (known) return known
  const shown = name || (address === null ? '' : nameFromAddress(address))
  const customer = await insertCustomer(tx, { id: newId(), name: shown.slice(0, 200), language })
  if (address !== null && !(await insertIdentity(tx, customer.id, address))) {
    // Another mail of the same new customer was quicker.
    await deleteCustomer(tx, customer.id)
    const first = await findByAddress(tx, address)
    if (first) return first
    throw new Error('a customer vanished while being identified')
  }
  announce(tx, 'customer.created', { customerId: customer.id })
  return customer
}

export const changeCustomer = (ctx: Ctx, id: string, change: z.output<typeof CustomerChange>) =>
  ctx.transaction(async (tx) => {
    const before = await findCustomer(tx, id)
    if (!before) throw problem('not_found')
    const fields = toFields(change)
    const names = Object.keys(fields)
    if (names.length === 0) return before
    const customer = await updateCustomer(tx, id, fields)
    if (!customer) throw problem('not_found')
    announce(tx, 'customer.changed', { customerId: id, fields: names })
    return { ...before, ...fields }
  })

const toFields = ({ name, company, language, about }: z.output<typeof CustomerChange>): Partial<CustomerFields> => ({
  ...(name === undefined ? {} : { name }),
  ...(company === undefined ? {} : { company }),
  ...(language === undefined ? {} : { language }),
  ...(about === undefined ? {} : { about }),
})
