import { type Kysely, sql } from 'kysely'
import type { Database, Tables, Tx } from '#platform/db/index.ts'

export type WorkspaceRow = Awaited<ReturnType<typeof findWorkspace>>

export const findWorkspace = (tx: Tx) =>
  tx.db.selectFrom('workspaces').selectAll().where('workspace_id', '=', tx.workspaceId).executeTakeFirstOrThrow()

/** All of the installation, the oldest first. */
export async function listWorkspaces({ app }: Database): Promise<{ workspace_id: string; slug: string }[]> {
  const { rows } = await sql<{ workspace_id: string; slug: string }>`
    select workspace_id, slug from workspace_ids()`.execute(app)
  return rows
}

export async function isInstallationEmpty(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ empty: boolean }>`select installation_is_empty() as empty`.execute(db)
  return rows[0]?.empty ?? false
}

/** One process at a time may found the first workspace; the others then see that it is there. */
export const lockFounding = ({ db }: Tx) => sql`select pg_advisory_xact_lock(hashtext('madoguchi.setup'))`.execute(db)

export async function insertWorkspace(
  tx: Tx,
  workspace: { slug: string; name: string; language: 'ja' | 'en'; timeZone: string },
): Promise<void> {
  const { slug, name, language, timeZone } = workspace
  await tx.db
    .insertInto('workspaces')
    .values({ workspace_id: tx.workspaceId, slug, name, language, time_zone: timeZone, created_at: tx.now })
    .execute()
  await tx.db.insertInto('log_heads').values({ workspace_id: tx.workspaceId }).execute()
}

export const updateWorkspace = (
  tx: Tx,
  change: {
    name?: string
    team_name?: string
    language?: 'ja' | 'en'
    time_zone?: string
    deletes_at?: Date | null
    deletion_asked_by?: string | null
  },
) =>
  tx.db
    .updateTable('workspaces')
    .set(change)
    .where('workspace_id', '=', tx.workspaceId)
    .returningAll()
    .executeTakeFirstOrThrow()
