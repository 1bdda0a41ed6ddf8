import type { FailureReason } from '@madoguchi/contract'
import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { findCustomer, findMarked, markIdentity } from './queries/people.ts'

/** Mail to this address came back. It says since when, so the first time stays. */
export async function markUndeliverable(tx: Tx, address: string, reason: FailureReason): Promise<void> {
  const since = (await findMarked(tx, address))?.undeliverable_since ?? tx.now
  const marked = await markIdentity(tx, address, { undeliverable_since: since, undeliverable_reason: reason })
  if (marked) announce(tx, 'customer.address_marked', { customerId: marked.customer_id, mark: 'undeliverable' })
}

export async function markComplained(tx: Tx, address: string): Promise<void> {
  const since = (await findMarked(tx, address))?.complained_since ?? tx.now
  const marked = await markIdentity(tx, address, { complained_since: since })
  if (marked) announce(tx, 'customer.address_marked', { customerId: marked.customer_id, mark: 'complained' })
}

export const isUndeliverable = async (tx: Tx, address: string): Promise<boolean> =>
  Boolean((await findMarked(tx, address))?.undeliverable_since)

/** Who writes to us can be written to. An address without a mark stays as it is. */
export async function clearMarks(tx: Tx, address: string): Promise<void> {
  const marked = await findMarked(tx, address)
  if (!marked) return
  await markIdentity(tx, address, { undeliverable_since: null, undeliverable_reason: null, complained_since: null })
  announce(tx, 'customer.address_marked', { customerId: marked.customer_id, mark: 'cleared' })
}

/** A person knows better. */
export const clearAddress = (ctx: Ctx, customerId: string, address: string) =>
  ctx.transaction(async (tx) => {
    const customer = await findCustomer(tx, customerId)
    if (!customer) throw problem('not_found')
    if ((await findMarked(tx, address))?.customer_id === customerId) await clearMarks(tx, address)
    return customer
  })
