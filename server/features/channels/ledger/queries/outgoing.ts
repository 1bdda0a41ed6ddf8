import type { OutboundState } from '@madoguchi/contract'
import { type Selectable, sql } from 'kysely'
import { rowsOfPage, type Tables, type Tx } from '#platform/db/index.ts'
import type { Outgoing } from '../channel.ts'
import type { Page } from './incoming.ts'

export type OutRow = Selectable<Tables['contacts_out']>

export async function insertOutgoing(
  tx: Tx,
  row: {
    id: string
    channel: 'email'
    accountId: string | null
    publicId: string
    state: OutboundState
    outgoing: Outgoing
    conversationId: string | null
    messageId: string | null
    dueAt: Date
    confidential?: boolean
  },
): Promise<void> {
  const { to, cc, subject } = row.outgoing
  await tx.db
    .insertInto('contacts_out')
    .values({
      workspace_id: tx.workspaceId,
      id: row.id,
      channel: row.channel,
      account_id: row.accountId,
      provider_identity: row.publicId,
      state: row.state,
      payload: JSON.stringify(row.outgoing),
      recipients: [...to, ...cc].map(({ address }) => address),
      subject,
      conversation_id: row.conversationId,
      message_id: row.messageId,
      confidential: row.confidential ?? false,
      due_at: row.dueAt,
      created_at: tx.now,
    })
    .execute()
}

export const lockOutgoing = (tx: Tx, id: string) =>
  tx.db
    .selectFrom('contacts_out')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const findByPublicId = (tx: Tx, publicId: string) =>
  tx.db
    .selectFrom('contacts_out')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('channel', '=', 'email')
    .where('provider_identity', '=', publicId)
    .executeTakeFirst()

/** How many mails that no person wrote have gone to this address since then. */
export async function countAutomaticSince(tx: Tx, address: string, since: Date): Promise<number> {
  const { rows } = await sql<{ sent: number }>`
    select count(*)::int as sent from contacts_out
    where workspace_id = ${tx.workspaceId} and recipients[1] = ${address} and created_at > ${since}
      and payload->>'automatic' = 'true'`.execute(tx.db)
  return rows[0]?.sent ?? 0
}

export const findOutgoing = (tx: Tx, id: string) =>
  tx.db
    .selectFrom('contacts_out')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()

export const updateOutgoing = (
  tx: Tx,
  id: string,
  change: {
    state?: OutboundState
    reason?: string | null
    attempts?: number
    due_at?: Date
    lease_until?: Date | null
    storage_key?: string
    sent_at?: Date
  },
) =>
  tx.db
    .updateTable('contacts_out')
    .set(change)
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

/** Newest first. */
export function listOutgoing(tx: Tx, { limit, before }: Page, states: OutboundState[] | undefined) {
  let query = tx.db
    .selectFrom('contacts_out as o')
    .leftJoin('mailboxes as m', (join) =>
      join.onRef('m.workspace_id', '=', 'o.workspace_id').onRef('m.id', '=', 'o.account_id'),
    )
    .selectAll('o')
    .select('m.address as mailbox_address')
    .where('o.workspace_id', '=', tx.workspaceId)
    .orderBy('o.created_at', 'desc')
    .orderBy('o.id', 'desc')
    .limit(rowsOfPage(limit))
  if (states) query = query.where('o.state', 'in', states)
  if (before) query = query.where(sql<boolean>`(o.created_at, o.id) < (${before[0]}::timestamptz, ${before[1]}::uuid)`)
  return query.execute()
}

/** What is on its way out. */
export const lockUnsent = (tx: Tx) =>
  tx.db
    .selectFrom('contacts_out')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('state', 'in', ['held', 'queued', 'sending'])
    .forUpdate()
    .execute()

/** Replies of a conversation that wait for a time of their own. */
export const lockScheduled = (tx: Tx, conversationId: string, leastMs: number) =>
  tx.db
    .selectFrom('contacts_out')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('conversation_id', '=', conversationId)
    .where('state', '=', 'held')
    .where('due_at', '>', tx.now)
    .where(sql<boolean>`due_at - created_at > make_interval(secs => ${leastMs / 1000})`)
    .forUpdate()
    .execute()

/** True when something leaves, or has left, under this public name. */
export async function isRecorded(tx: Tx, publicId: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('contacts_out')
    .select('id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('channel', '=', 'email')
    .where('provider_identity', '=', publicId)
    .executeTakeFirst()
  return row !== undefined
}
