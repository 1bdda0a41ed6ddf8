import type { BrandText } from '@madoguchi/contract'
import { type Selectable, sql } from 'kysely'
import type { Database, Tables, Tx } from '#platform/db/index.ts'

export type MailboxRow = Selectable<Tables['mailboxes']>
export type MailboxFields = {
  name: string
  brand_id: string
  own_texts: BrandText[]
  sender_name: string
  language: 'ja' | 'en'
  signature_ja: string
  signature_en: string
  template_ja: string
  template_en: string
  acknowledges: boolean
  acknowledgement_ja: string
  acknowledgement_en: string
  trusted_authserv_id: string | null
  active: boolean
}

/** The mailbox of this address in whichever workspace has it. `address` in canonical form. */
export async function mailboxOfAddress(
  database: Database,
  address: string,
): Promise<{ workspaceId: string; mailboxId: string } | null> {
  const { rows } = await sql<{ workspace_id: string; mailbox_id: string }>`
    select * from mailbox_of_address(${address})`.execute(database.app)
  const [row] = rows
  return row ? { workspaceId: row.workspace_id, mailboxId: row.mailbox_id } : null
}

export const listMailboxes = (tx: Tx) =>
  tx.db
    .selectFrom('mailboxes')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()

/** Null for those that everybody sees. */
export async function listAccess(tx: Tx, mailboxes: MailboxRow[]): Promise<(string[] | null)[]> {
  const restricted = mailboxes.filter((mailbox) => mailbox.restricted).map(({ id }) => id)
  if (restricted.length === 0) return mailboxes.map(() => null)
  const rows = await tx.db
    .selectFrom('mailbox_members')
    .select(['mailbox_id', 'member_id'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('mailbox_id', 'in', restricted)
    .orderBy('added_at')
    .orderBy('member_id')
    .execute()
  const namedIn = (id: string) => rows.filter((row) => row.mailbox_id === id).map((row) => row.member_id)
  return mailboxes.map(({ id, restricted }) => (restricted ? namedIn(id) : null))
}

export const membersAmong = (tx: Tx, ids: string[]) =>
  tx.db
    .selectFrom('members')
    .select(['id', 'active'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', 'in', ids)
    .execute()

/** Afterwards exactly these see it; null: everybody. */
export async function writeAccess(tx: Tx, mailboxId: string, memberIds: string[] | null): Promise<void> {
  const mailbox = { workspace_id: tx.workspaceId, mailbox_id: mailboxId }
  await tx.db
    .updateTable('mailboxes')
    .set({ restricted: memberIds !== null })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', mailboxId)
    .execute()
  let gone = tx.db
    .deleteFrom('mailbox_members')
    .where('workspace_id', '=', tx.workspaceId)
    .where('mailbox_id', '=', mailboxId)
  if (memberIds) gone = gone.where('member_id', 'not in', memberIds)
  await gone.execute()
  if (!memberIds) return
  await tx.db
    .insertInto('mailbox_members')
    .values(memberIds.map((memberId) => ({ ...mailbox, member_id: memberId, added_at: tx.now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const findMailbox = (tx: Tx, id: string) =>
  tx.db
    .selectFrom('mailboxes')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()

/** As `findMailbox`, and whoever else wants to change it waits; so does, before it is removed, a mail that comes for it. */
export const lockMailbox = (tx: Tx, id: string, before: 'change' | 'removal') => {
  const one = tx.db.selectFrom('mailboxes').selectAll().where('workspace_id', '=', tx.workspaceId).where('id', '=', id)
  return (before === 'change' ? one.forNoKeyUpdate() : one.forUpdate()).executeTakeFirst()
}

/** Null when the address is taken, here or in another workspace. */
export async function insertMailbox(
  tx: Tx,
  mailbox: { id: string; address: string } & Pick<MailboxFields, 'name' | 'brand_id' | 'own_texts' | 'language'> &
    Partial<MailboxFields>,
) {
  const row = await tx.db
    .insertInto('mailboxes')
    .values({ workspace_id: tx.workspaceId, created_at: tx.now, sender_name: '', ...mailbox })
    .onConflict((conflict) => conflict.column('address').doNothing())
    .returningAll()
    .executeTakeFirst()
  return row ?? null
}

/** Ids of the brands, the first one first. None of them changes before this transaction ends. */
export async function holdBrands(tx: Tx): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('brands')
    .select('id')
    .where('workspace_id', '=', tx.workspaceId)
    .orderBy('created_at')
    .orderBy('id')
    .forShare()
    .execute()
  return rows.map(({ id }) => id)
}

export async function mailboxIdsOfBrand(tx: Tx, brandId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('mailboxes')
    .select('id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('brand_id', '=', brandId)
    .execute()
  return rows.map(({ id }) => id)
}

/** Copies the brand's texts into its mailboxes, or one of them, but where a text is the mailbox's own. */
export async function wearBrand(tx: Tx, of: { brandId: string } | { mailboxId: string }): Promise<void> {
  const own = (text: BrandText) => sql`${sql.lit(text)} = any(m.own_texts)`
  await sql`update mailboxes m set
      sender_name = case when ${own('senderName')} then m.sender_name else b.sender_name end,
      signature_ja = case when ${own('signature')} then m.signature_ja else b.signature_ja end,
      signature_en = case when ${own('signature')} then m.signature_en else b.signature_en end,
      template_ja = case when ${own('template')} then m.template_ja else b.template_ja end,
      template_en = case when ${own('template')} then m.template_en else b.template_en end,
      acknowledges = case when ${own('acknowledgement')} then m.acknowledges else b.acknowledges end,
      acknowledgement_ja = case when ${own('acknowledgement')} then m.acknowledgement_ja else b.acknowledgement_ja end,
      acknowledgement_en = case when ${own('acknowledgement')} then m.acknowledgement_en else b.acknowledgement_en end
    from brands b
    where m.workspace_id = ${tx.workspaceId} and b.workspace_id = m.workspace_id and b.id = m.brand_id
      and ${'brandId' in of ? sql`m.brand_id = ${of.brandId}` : sql`m.id = ${of.mailboxId}`}`.execute(tx.db)
}

export const updateMailbox = (tx: Tx, id: string, change: Partial<MailboxFields>) =>
  tx.db
    .updateTable('mailboxes')
    .set(change)
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()

/** True while a conversation or a ledger row names the mailbox. */
export async function isMailboxInUse(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`
    select exists (select from conversations where workspace_id = ${tx.workspaceId} and mailbox_id = ${id})
      or exists (select from contacts_in where workspace_id = ${tx.workspaceId} and channel = 'email' and account_id = ${id}) as used`.execute(
    tx.db,
  )
  return rows[0]?.used ?? false
}

export const deleteMailbox = (tx: Tx, id: string) =>
  tx.db.deleteFrom('mailboxes').where('workspace_id', '=', tx.workspaceId).where('id', '=', id).execute()
