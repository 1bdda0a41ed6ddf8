import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import type { Portable, Row } from './portable.ts'

/** The columns of a table but the workspace and those that stay. */
export async function columnsOf(tx: Tx, { table, without = [] }: Portable): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and column_name <> 'workspace_id'
    order by ordinal_position`.execute(tx.db)
  return rows.map(({ name }) => name).filter((name) => !without.includes(name))
}

const refs = (names: string[]): RawBuilder<unknown> => sql.join(names.map((name) => sql.ref(name)))

/** Up to `limit` rows after `last`, in the order of the key, as JSON has them. */
export async function readRows(
  tx: Tx,
  { table, key }: Portable,
  columns: string[],
  last: Row | undefined,
  limit: number,
): Promise<Row[]> {
  const after = last ? sql`and (${refs(key)}) > (${sql.join(key.map((name) => last[name]))})` : sql``
  const { rows } = await sql<{ row: Row }>`
    select row_to_json(line) as row from (
      select ${refs(columns)} from ${sql.table(table)}
      where workspace_id = ${tx.workspaceId} ${after} order by ${refs(key)} limit ${limit}
    ) line`.execute(tx.db)
  return rows.map(({ row }) => row)
}

export async function isThere(tx: Tx, { table, key }: Portable, row: Row): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(table)}
    where workspace_id = ${tx.workspaceId} and (${refs(key)}) = (${sql.join(key.map((name) => row[name]))})`.execute(
    tx.db,
  )
  return rows.length > 0
}

/** The database checks types, references and values, and says what is wrong with the row. */
export const insertRow = (tx: Tx, { table }: Portable, row: Row) =>
  sql`insert into ${sql.table(table)} (workspace_id, ${refs(Object.keys(row))})
    select ${tx.workspaceId}::uuid, ${refs(Object.keys(row))}
    from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb)`.execute(tx.db)

/** Everything that follows sees the workspace as it is at this moment, however long reading takes. */
export const holdStill = (tx: Tx) =>
  sql
    .raw(`set transaction isolation level repeatable read; set local timezone = 'UTC';
    set local idle_in_transaction_session_timeout = 0`)
    .execute(tx.db)

export const savepoint = (tx: Tx) => sql`savepoint line`.execute(tx.db)
export const keep = (tx: Tx) => sql`release savepoint line`.execute(tx.db)
export const undo = (tx: Tx) => sql`rollback to savepoint line`.execute(tx.db)

/** True while nothing has come into the workspace, or only what an earlier run of the same import brought. */
export async function isFreeFor(tx: Tx, source: string): Promise<boolean> {
  const reader = `import:${source}`
  const { rows } = await sql<{ free: boolean }>`
    select exists (select from log_cursors where workspace_id = ${tx.workspaceId} and reader = ${reader})
      or not exists (select from customers where workspace_id = ${tx.workspaceId}
        union all select from contacts_in where workspace_id = ${tx.workspaceId}
        union all select from mailboxes where workspace_id = ${tx.workspaceId}
        union all select from brands where workspace_id = ${tx.workspaceId} and id <> ${tx.workspaceId}
        union all select from companies where workspace_id = ${tx.workspaceId}
        union all select from tags where workspace_id = ${tx.workspaceId}) as free`.execute(tx.db)
  if (!rows[0]?.free) return false
  // A cursor under the name of the import remembers which one filled this workspace.
  await sql`insert into log_cursors (workspace_id, reader) values (${tx.workspaceId}, ${reader})
    on conflict do nothing`.execute(tx.db)
  return true
}
