import { sql } from 'kysely'
import type { Database, Tx } from '#platform/db/index.ts'

export async function findTokenByHash(
  database: Database,
  hash: Buffer,
): Promise<{ workspaceId: string; tokenId: string } | null> {
  const { rows } = await sql<{
    workspace_id: string
    token_id: string
  }>`select * from workspace_of_token(${hash})`.execute(database.app)
  const [row] = rows
  return row ? { workspaceId: row.workspace_id, tokenId: row.token_id } : null
}

export const findToken = (tx: Tx, id: string) =>
  tx.db
    .selectFrom('api_tokens')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()

export async function insertToken(
  tx: Tx,
  token: { id: string; name: string; hash: Buffer; scopes: string[]; createdBy: string | null; expiresAt: Date | null },
) {
  return tx.db
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
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Noted at most once a minute, so that a busy token does not write with every request. */
export const touchToken = (tx: Tx, id: string) =>
  tx.db
    .updateTable('api_tokens')
    .set({ last_used_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .where((eb) =>
      eb.or([eb('last_used_at', 'is', null), eb('last_used_at', '<', new Date(tx.now.getTime() - 60_000))]),
    )
    .execute()
