import { type Selectable, sql } from 'kysely'
import { rowsOfPage, type Tables, type Tx } from '#platform/db/index.ts'
import type { Envelope } from '../channel.ts'

export type InRow = Selectable<Tables['contacts_in']>

export type Page = { limit: number; before: [string, string] | null }

type NewContact = {
  id: string
  channel: 'email'
  accountId: string
  providerIdentity: string
  envelope: Envelope
  storageKey: string
  bytes: number
  contentHash: Buffer
}

/**
 * The row's id, or null when this identity is in the ledger already. One that could not be taken in before is taken
 * in now, in its old row.
 */
export async function insertContact(tx: Tx, contact: NewContact): Promise<string | null> {
  const stored = { storage_key: contact.storageKey, bytes: contact.bytes, content_hash: contact.contentHash }
  const row = await tx.db
    .insertInto('contacts_in')
    .values({
      workspace_id: tx.workspaceId,
      id: contact.id,
      channel: contact.channel,
      account_id: contact.accountId,
      provider_identity: contact.providerIdentity,
      envelope: JSON.stringify(contact.envelope),
      ...stored,
      received_at: tx.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'channel', 'account_id', 'provider_identity'])
        .doUpdateSet({ ...stored, state: 'received', reason: null, received_at: tx.now })
        .where('contacts_in.state', '=', 'not_taken')
        .where('contacts_in.same_as', 'is', null),
    )
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** What was seen and not taken in. Null when this identity is in the ledger already. */
export async function insertNotTaken(
  tx: Tx,
  row: {
    id: string
    channel: 'email'
    accountId: string
    providerIdentity: string
    reason: string
    bytes: number
    sender: string | null
    subject: string | null
    contentHash: Buffer | null
    sameAs: string | null
  },
): Promise<string | null> {
  const made = await tx.db
    .insertInto('contacts_in')
    .values({
      workspace_id: tx.workspaceId,
      id: row.id,
      channel: row.channel,
      account_id: row.accountId,
      provider_identity: row.providerIdentity,
      state: 'not_taken',
      reason: row.reason,
      envelope: JSON.stringify({ from: null, recipients: [], remoteAddress: null } satisfies Envelope),
      bytes: row.bytes,
      sender: row.sender,
      subject: row.subject,
      content_hash: row.contentHash,
      same_as: row.sameAs,
      received_at: tx.now,
    })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'channel', 'account_id', 'provider_identity']).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return made?.id ?? null
}

export const findIdentity = (tx: Tx, accountId: string, providerIdentity: string) =>
  tx.db
    .selectFrom('contacts_in')
    .select(['id', 'state', 'same_as', 'content_hash', 'storage_key'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('channel', '=', 'email')
    .where('account_id', '=', accountId)
    .where('provider_identity', '=', providerIdentity)
    .executeTakeFirst()

/**
 * A contact of the account with these bytes. With `unless`, one whose name begins like that does not count, nor does
 * one that another of such a name was found to be the same as: two alike mails remain two.
 */
export async function findSameContent(
  tx: Tx,
  accountId: string,
  contentHash: Buffer,
  unless: string | null,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select c.id from contacts_in c
    where c.workspace_id = ${tx.workspaceId} and c.account_id = ${accountId} and c.content_hash = ${contentHash}
      and c.state <> 'not_taken'
      and (${unless}::text is null or (not starts_with(c.provider_identity, ${unless}) and not exists (
        select from contacts_in o where o.workspace_id = c.workspace_id and o.same_as = c.id
          and starts_with(o.provider_identity, ${unless}))))
    order by c.received_at limit 1`.execute(tx.db)
  return rows[0]?.id ?? null
}

/** How many contacts of an account are in each state. */
export async function countContacts(tx: Tx, accountId: string): Promise<Record<InRow['state'], number>> {
  const rows = await tx.db
    .selectFrom('contacts_in')
    .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
    .where('workspace_id', '=', tx.workspaceId)
    .where('account_id', '=', accountId)
    .groupBy('state')
    .execute()
  const counted = new Map(rows.map(({ state, count }) => [state, Number(count)]))
  const of = (state: InRow['state']) => counted.get(state) ?? 0
  return { received: of('received'), applied: of('applied'), failed: of('failed'), not_taken: of('not_taken') }
}

export const findContact = (tx: Tx, id: string) =>
  tx.db
    .selectFrom('contacts_in')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()

/**
 * A mail may have come to one mailbox and belong to a conversation of another: whoever does not see that one is not
 * told of it.
 */
export async function withoutHidden<R extends InRow>(tx: Tx, rows: R[]): Promise<R[]> {
  if (tx.hiddenMailboxes.length === 0 || rows.length === 0) return rows
  const ids = rows.map((row) => row.conversation_id).filter((id) => id !== null)
  const seen = await tx.db
    .selectFrom('conversations')
    .select('id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return rows.map((row) =>
    seen.some(({ id }) => id === row.conversation_id) ? row : { ...row, conversation_id: null, message_id: null },
  )
}

export const lockContact = (tx: Tx, id: string) =>
  tx.db
    .selectFrom('contacts_in')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const updateContact = (
  tx: Tx,
  id: string,
  change: {
    state: InRow['state']
    reason: string | null
    sender?: string | null
    subject?: string | null
    conversation_id?: string | null
    message_id?: string | null
    applied_at?: Date
    attempts?: number
    verification?: string | null
    fingerprint?: string | null
  },
) =>
  tx.db.updateTable('contacts_in').set(change).where('workspace_id', '=', tx.workspaceId).where('id', '=', id).execute()

/** Newest first. */
export function listContacts(
  tx: Tx,
  { limit, before }: Page,
  { state, mailboxId }: { state?: InRow['state'] | undefined; mailboxId?: string | undefined },
) {
  let query = tx.db
    .selectFrom('contacts_in as i')
    .leftJoin('mailboxes as m', (join) =>
      join.onRef('m.workspace_id', '=', 'i.workspace_id').onRef('m.id', '=', 'i.account_id'),
    )
    .selectAll('i')
    .select('m.address as mailbox_address')
    .where('i.workspace_id', '=', tx.workspaceId)
    .orderBy('i.received_at', 'desc')
    .orderBy('i.id', 'desc')
    .limit(rowsOfPage(limit))
  if (state) query = query.where('i.state', '=', state)
  if (mailboxId) query = query.where('i.account_id', '=', mailboxId)
  if (before) query = query.where(sql<boolean>`(i.received_at, i.id) < (${before[0]}::timestamptz, ${before[1]}::uuid)`)
  return query.execute()
}
