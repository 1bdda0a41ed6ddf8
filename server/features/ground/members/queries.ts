import type { Role } from '@madoguchi/contract'
import { rowsOfPage, type Tx } from '#platform/db/index.ts'

export type MemberRow = NonNullable<Awaited<ReturnType<typeof findMember>>>

const membersWithAddress = (tx: Tx) =>
  tx.db
    .selectFrom('members')
    .innerJoin('identity.users as user', 'user.id', 'members.user_id')
    .selectAll('members')
    .select((eb) => eb.fn.coalesce('user.address', 'user.email').as('email'))
    .select('user.language')
    .where('workspace_id', '=', tx.workspaceId)

export const findMember = (tx: Tx, id: string) => membersWithAddress(tx).where('members.id', '=', id).executeTakeFirst()

export const findMemberByUser = (tx: Tx, userId: string) =>
  membersWithAddress(tx).where('members.user_id', '=', userId).executeTakeFirst()

/** One question whoever asks, so that its time tells nothing about the address. */
export const findMemberByEmail = (tx: Tx, email: string) =>
  membersWithAddress(tx)
    .where((eb) => eb(eb.fn.coalesce('user.address', 'user.email'), '=', email.toLowerCase()))
    .executeTakeFirst()

export const listMembers = (tx: Tx, limit: number, after: readonly [string, string] | null) =>
  membersWithAddress(tx)
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb(eb.refTuple('members.created_at', 'members.id'), '>', eb.tuple(new Date(after?.[0] ?? 0), after?.[1] ?? '')),
      ),
    )
    .orderBy('members.created_at')
    .orderBy('members.id')
    .limit(rowsOfPage(limit))
    .execute()

export const addressOfMember = async (tx: Tx, id: string): Promise<string | null> =>
  (await findMember(tx, id))?.email ?? null

export const insertMember = (tx: Tx, member: { id: string; userId: string; name: string; role: Role }) =>
  tx.db
    .insertInto('members')
    .values({
      workspace_id: tx.workspaceId,
      id: member.id,
      user_id: member.userId,
      name: member.name,
      role: member.role,
      created_at: tx.now,
    })
    .execute()

export const updateMember = (tx: Tx, id: string, change: { name?: string; role?: Role; active?: boolean }) =>
  tx.db
    .updateTable('members')
    .set(change)
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()

/** Those who own the workspace and may sign in. */
export const ownersOf = (tx: Tx) =>
  membersWithAddress(tx)
    .where('members.role', '=', 'owner')
    .where('members.active', '=', true)
    .orderBy('members.id')
    .execute()

/** The user of every member, also of those who are switched off. */
export async function userIdsOf(tx: Tx): Promise<string[]> {
  const rows = await tx.db.selectFrom('members').select('user_id').where('workspace_id', '=', tx.workspaceId).execute()
  return rows.map(({ user_id: id }) => id)
}

/** The active owners, locked: of two who step down at the same time, the second one sees that the first is gone. */
export async function lockOwners(tx: Tx): Promise<string[]> {
  const owners = await tx.db
    .selectFrom('members')
    .select('id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('role', '=', 'owner')
    .where('active', '=', true)
    .orderBy('id')
    .forUpdate()
    .execute()
  return owners.map(({ id }) => id)
}

/** The name of a mailbox that nobody would see without this member. */
export async function onlySeenBy(tx: Tx, memberId: string): Promise<string | null> {
  // Whoever changes who sees one of these waits, so that nobody else leaves meanwhile.
  const mailboxes = await tx.db
    .selectFrom('mailboxes as b')
    .innerJoin('mailbox_members as x', (join) =>
      join.onRef('x.workspace_id', '=', 'b.workspace_id').onRef('x.mailbox_id', '=', 'b.id'),
    )
    .select(['b.id', 'b.name'])
    .where('b.workspace_id', '=', tx.workspaceId)
    .where('x.member_id', '=', memberId)
    .orderBy('b.id')
    .forUpdate('b')
    .execute()
  if (mailboxes.length === 0) return null
  const others = await tx.db
    .selectFrom('mailbox_members as x')
    .innerJoin('members as m', (join) =>
      join.onRef('m.workspace_id', '=', 'x.workspace_id').onRef('m.id', '=', 'x.member_id'),
    )
    .select('x.mailbox_id')
    .where('x.workspace_id', '=', tx.workspaceId)
    .where('x.member_id', '<>', memberId)
    .where('m.active', '=', true)
    .execute()
  return mailboxes.find(({ id }) => !others.some((other) => other.mailbox_id === id))?.name ?? null
}

export const touchMember = (tx: Tx, id: string) =>
  tx.db
    .updateTable('members')
    .set({ last_seen_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .execute()
