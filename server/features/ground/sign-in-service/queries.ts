import { type Selectable, sql } from 'kysely'
import type { Database, Tables, Tx } from '#platform/db/index.ts'

export type ServiceRow = Selectable<Tables['sign_in_services']>

export const findService = (tx: Tx) =>
  tx.db.selectFrom('sign_in_services').selectAll().where('workspace_id', '=', tx.workspaceId).executeTakeFirst()

/** Locked, so that of two who come in for the first time at once the second sees the first. */
export const lockService = (tx: Tx) =>
  tx.db
    .selectFrom('sign_in_services')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .forUpdate()
    .executeTakeFirst()

export const putService = (tx: Tx, fields: Omit<ServiceRow, 'workspace_id' | 'created_at'>) =>
  tx.db
    .insertInto('sign_in_services')
    .values({ workspace_id: tx.workspaceId, created_at: tx.now, ...fields })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(fields))
    .execute()

/** Returns false when there was none. */
export async function deleteService(tx: Tx): Promise<boolean> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('sign_in_services')
    .where('workspace_id', '=', tx.workspaceId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Before anybody has signed in: the service of a workspace; of the only one, where none is named. */
export async function findOffer({ app }: Database, slug: string | null) {
  const { rows } = await sql<{ workspace_id: string; slug: string; name: string }>`
    select * from sign_in_service_of(${slug})`.execute(app)
  return rows[0] ?? null
}

export type LinkedMember = { member_id: string; user_id: string; active: boolean }

export const findLinked = (tx: Tx, issuer: string, subject: string): Promise<LinkedMember | undefined> =>
  tx.db
    .selectFrom('sign_in_links as link')
    .innerJoin('members as member', (join) =>
      join.onRef('member.workspace_id', '=', 'link.workspace_id').onRef('member.id', '=', 'link.member_id'),
    )
    .select(['link.member_id', 'member.user_id', 'member.active'])
    .where('link.workspace_id', '=', tx.workspaceId)
    .where('link.issuer', '=', issuer)
    .where('link.subject', '=', subject)
    .executeTakeFirst()

export async function isConnected(tx: Tx, memberId: string, issuer: string): Promise<boolean> {
  const link = await tx.db
    .selectFrom('sign_in_links')
    .select('subject')
    .where('workspace_id', '=', tx.workspaceId)
    .where('member_id', '=', memberId)
    .where('issuer', '=', issuer)
    .executeTakeFirst()
  return link !== undefined
}

export const insertLink = (tx: Tx, link: { issuer: string; subject: string; memberId: string }) =>
  tx.db
    .insertInto('sign_in_links')
    .values({
      workspace_id: tx.workspaceId,
      issuer: link.issuer,
      subject: link.subject,
      member_id: link.memberId,
      created_at: tx.now,
    })
    .execute()

/** Returns false when there was none. */
export async function deleteLink(tx: Tx, memberId: string, issuer: string): Promise<boolean> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('sign_in_links')
    .where('workspace_id', '=', tx.workspaceId)
    .where('member_id', '=', memberId)
    .where('issuer', '=', issuer)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
