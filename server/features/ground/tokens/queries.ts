import type { Role } from '@madoguchi/contract'
import { sql } from 'kysely'
import { type Database, rowsOfPage, type Tx } from '#platform/db/index.ts'

export type TokenRow = NonNullable<Awaited<ReturnType<typeof findToken>>>

type TokenByHash = {
  workspace_id: string
  token_id: string
  scopes: string[]
  revoked_at: Date | null
  expires_at: Date | null
  last_used_at: Date | null
  creator_role: Role | null
  creator_active: boolean | null
  hidden_mailboxes: string[]
}

export async function findTokenByHash({ app }: Database, hash: Buffer): Promise<TokenByHash | undefined> {
  const { rows } = await sql<TokenByHash>`select * from token_and_sight(${hash})`.execute(app)
  return rows[0]
}

const tokens = (tx: Tx) =>
  tx.db
    .selectFrom('api_tokens as token')
    .leftJoin('members as creator', (join) =>
      join.onRef('creator.workspace_id', '=', 'token.workspace_id').onRef('creator.id', '=', 'token.created_by'),
    )
    .selectAll('token')
    .select(['creator.name as creator_name', 'creator.role as creator_role', 'creator.active as creator_active'])
    .where('token.workspace_id', '=', tx.workspaceId)

export const findToken = (tx: Tx, id: string) => tokens(tx).where('token.id', '=', id).executeTakeFirst()

export const listTokens = (tx: Tx, limit: number, before: readonly [string, string] | null) =>
  tokens(tx)
    .where('token.revoked_at', 'is', null)
    .$if(before !== null, (query) =>
      query.where((eb) =>
        eb(eb.refTuple('token.created_at', 'token.id'), '<', eb.tuple(new Date(before?.[0] ?? 0), before?.[1] ?? '')),
      ),
    )
    .orderBy('token.created_at', 'desc')
    .orderBy('token.id', 'desc')
    .limit(rowsOfPage(limit))
    .execute()

export const insertToken = (
  tx: Tx,
  token: { id: string; name: string; hash: Buffer; scopes: string[]; createdBy: string | null; expiresAt: Date | null },
) =>
  tx.db
    .insertInto('api_tokens')
    .values({
      workspace_id: tx.workspaceId,
      id: token.id,
      name: token.name,
      token_hash: token.hash,
      scopes: token.scopes,
      created_by: token.createdBy,
      expires_at: token.expiresAt,
      created_at: tx.now,
    })
    .execute()

/** Returns false when there is none that could be revoked. */
export async function markRevoked(tx: Tx, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('api_tokens')
    .set({ revoked_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Noted at most once a minute, so that a busy token does not write with every request. */
export const touchToken = (tx: Tx, id: string) =>
  tx.db
    .updateTable('api_tokens')
    .set({ last_used_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .execute()
