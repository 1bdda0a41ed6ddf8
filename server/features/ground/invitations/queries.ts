import type { Role } from '@madoguchi/contract'
import { sql } from 'kysely'
import { type Database, rowsOfPage, type Tx } from '#platform/db/index.ts'

export type InvitationRow = NonNullable<Awaited<ReturnType<typeof findInvitation>>>

const invitations = (tx: Tx) =>
  tx.db
    .selectFrom('invitations')
    .leftJoin('members as inviter', (join) =>
      join
        .onRef('inviter.workspace_id', '=', 'invitations.workspace_id')
        .onRef('inviter.id', '=', 'invitations.invited_by'),
    )
    .selectAll('invitations')
    .select('inviter.name as inviter_name')
    .where('invitations.workspace_id', '=', tx.workspaceId)

export const findInvitation = (tx: Tx, id: string) =>
  invitations(tx).where('invitations.id', '=', id).executeTakeFirst()

/** Locked, so that of two who take the same invitation at the same time one comes too late. */
export const lockInvitation = (tx: Tx, id: string) =>
  invitations(tx).where('invitations.id', '=', id).forUpdate('invitations').executeTakeFirst()

const open = (tx: Tx) =>
  invitations(tx)
    .where('invitations.accepted_at', 'is', null)
    .where('invitations.withdrawn_at', 'is', null)
    .where('invitations.expires_at', '>', tx.now)

export const listOpenInvitations = (tx: Tx, limit: number, before: readonly [string, string] | null) =>
  open(tx)
    .$if(before !== null, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple('invitations.created_at', 'invitations.id'),
          '<',
          eb.tuple(new Date(before?.[0] ?? 0), before?.[1] ?? ''),
        ),
      ),
    )
    .orderBy('invitations.created_at', 'desc')
    .orderBy('invitations.id', 'desc')
    .limit(rowsOfPage(limit))
    .execute()

export const openInvitationsTo = (tx: Tx, email: string) => open(tx).where('invitations.email', '=', email).execute()

export const insertInvitation = (
  tx: Tx,
  draft: {
    id: string
    email: string
    role: Role
    hash: Buffer
    mailHash: Buffer
    invitedBy: string | null
    expiresAt: Date
  },
) =>
  tx.db
    .insertInto('invitations')
    .values({
      workspace_id: tx.workspaceId,
      id: draft.id,
      email: draft.email,
      role: draft.role,
      token_hash: draft.hash,
      mail_token_hash: draft.mailHash,
      mails: 1,
      mailed_at: tx.now,
      invited_by: draft.invitedBy,
      created_at: tx.now,
      expires_at: draft.expiresAt,
    })
    .execute()

type InvitationChange =
  | { accepted_at: Date }
  | { withdrawn_at: Date }
  | { mail_token_hash: Buffer; mails: number; mailed_at: Date }

export const updateInvitation = (tx: Tx, id: string, change: InvitationChange) =>
  tx.db
    .updateTable('invitations')
    .set(change)
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()

export async function findInvitationByHash({ app }: Database, hash: Buffer) {
  const { rows } = await sql<{
    workspace_id: string
    invitation_id: string
    by_mail: boolean
  }>`select * from workspace_of_invitation(${hash})`.execute(app)
  return rows[0] ?? null
}
