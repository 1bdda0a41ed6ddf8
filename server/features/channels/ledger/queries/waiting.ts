import { sql } from 'kysely'
import { type Tx, toJson } from '#platform/db/index.ts'
import type { MailVerification } from '#platform/mail/index.ts'
import type { Account } from '../channel.ts'
import type { InRow } from './incoming.ts'

/** Up to `most` contacts of the account that wait to be applied, in the order in which they came, without `except`. */
export const waitingContacts = (tx: Tx, accountId: string, except: string[], most: number): Promise<InRow[]> =>
  tx.db
    .selectFrom('contacts_in')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('account_id', '=', accountId)
    // In the text, as in the index of those that wait.
    .where('state', '=', sql.lit('received'))
    .where('id', '<>', sql<string>`all(${except}::uuid[])`)
    .orderBy('id')
    .limit(most)
    .execute()

/**
 * Until the transaction ends nobody of the workspace applies a contact. To be asked for before any row is locked: who
 * applies locks many, in the order in which they come.
 */
export const holdApplying = (tx: Tx) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`apply ${tx.workspaceId}`}, 0))`.execute(tx.db)

/**
 * Contacts about to be applied, in order. Until the transaction ends nobody else of the workspace applies any: two
 * copies of one mail come at the same moment, and the second must see what became of the first.
 */
export async function holdContacts(tx: Tx, ids: string[]): Promise<InRow[]> {
  await holdApplying(tx)
  return tx.db
    .selectFrom('contacts_in')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** The first copies of these mails, in whichever mailbox they arrived. The caller holds the contacts it is about. */
export const findCopies = (tx: Tx, fingerprints: string[]): Promise<InRow[]> =>
  tx.db
    .selectFrom('contacts_in')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('fingerprint', '=', sql<string>`any(${fingerprints}::text[])`)
    .where('state', '=', 'applied')
    .orderBy('received_at', 'desc')
    .execute()

/** Throws where one of them is gone: its sender is told to try again, and hears then. None goes before the transaction ends. */
export async function holdAccounts(tx: Tx, accountIds: string[]): Promise<void> {
  const ids = [...new Set(accountIds)]
  const rows = await tx.db
    .selectFrom('mailboxes')
    .select('id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .forKeyShare()
    .execute()
  if (rows.length < ids.length) throw new Error('the mailbox of a contact is gone')
}

/** What became of a contact that was applied. */
export type Applied = {
  id: string
  /** What a person should know of it. */
  reason: string | null
  sender: string | null
  subject: string
  conversationId: string | null
  messageId: string | null
  verification: MailVerification | null
  fingerprint: string | null
}

export async function noteApplied(tx: Tx, applied: Applied[]): Promise<void> {
  if (applied.length === 0) return
  await sql`update contacts_in c set state = 'applied', reason = r.reason, sender = r.sender, subject = r.subject,
      conversation_id = r."conversationId", message_id = r."messageId", applied_at = ${tx.now},
      verification = r.verification, fingerprint = r.fingerprint, attempts = c.attempts + 1
    from json_to_recordset(${toJson(applied)}) as r (id uuid, reason text, sender text, subject text,
      "conversationId" uuid, "messageId" uuid, verification jsonb, fingerprint text)
    where c.workspace_id = ${tx.workspaceId} and c.id = r.id`.execute(tx.db)
}

/** All that has not become a message yet. */
export const contactsToApply = (tx: Tx) =>
  tx.db
    .selectFrom('contacts_in')
    .select(['id', 'account_id as accountId', 'state'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('state', 'in', ['received', 'failed'])
    .orderBy('id')
    .execute()

export async function findAccount(tx: Tx, accountId: string): Promise<Account | null> {
  const row = await tx.db
    .selectFrom('mailboxes')
    .select(['address', 'trusted_authserv_id'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', accountId)
    .executeTakeFirst()
  return row ? { address: row.address, trustedAuthservId: row.trusted_authserv_id } : null
}

/** The mailbox as reading its mail needs it. */
export async function accountAddress(tx: Tx, accountId: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom('mailboxes')
    .select('address')
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', accountId)
    .executeTakeFirst()
  return row?.address ?? null
}
