import type { LoggedEvent } from '@madoguchi/contract'
import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { type Named, namedIn } from './rules.ts'

/** The mailboxes behind what each event names, in groups; one that names what is not there any more has an empty group. */
export async function mailboxesBehind(tx: Tx, events: LoggedEvent[]): Promise<string[][][]> {
  const named = events.map(namedIn)
  const all = named.flat()
  const idsOf = (kind: Named['kind']) => [...new Set(all.filter((one) => one.kind === kind).map(({ id }) => id))]
  const found = new Map<string, string[]>()
  if (all.some(({ kind }) => kind !== 'mailbox')) {
    const { rows } = await sql<{ id: string; mailbox_ids: string[] }>`
      select id, array[mailbox_id] as mailbox_ids from conversations
      where workspace_id = ${tx.workspaceId} and id = any(${idsOf('conversation')}::uuid[])
      union all
      select id, array[account_id] from contacts_in
      where workspace_id = ${tx.workspaceId} and id = any(${idsOf('inbound')}::uuid[])
      union all
      select customer_id, array_agg(distinct mailbox_id) from conversations
      where workspace_id = ${tx.workspaceId} and customer_id = any(${idsOf('customer')}::uuid[]) group by customer_id`.execute(
      tx.db,
    )
    for (const { id, mailbox_ids } of rows) found.set(id, mailbox_ids)
  }
  return named.map((ones) => ones.map(({ kind, id }) => (kind === 'mailbox' ? [id] : (found.get(id) ?? []))))
}

/** Asked when a stream opens, after the position from which it begins: what changes later stands in the log behind it. */
export async function hiddenNow(tx: Tx): Promise<string[]> {
  const { kind, id } = tx.actor
  const { rows } = await sql<{ mailbox_id: string }>`
    select mailbox_id from mailboxes_hidden_from(${tx.workspaceId}, ${
      kind === 'token'
        ? sql`(select created_by from api_tokens where workspace_id = ${tx.workspaceId} and id = ${id})`
        : sql`${id}::uuid`
    })`.execute(tx.db)
  return rows.map(({ mailbox_id }) => mailbox_id)
}
