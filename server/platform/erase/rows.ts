import type pg from 'pg'
import { childrenFirst, type Reference } from './order.ts'

const batch = 5_000

/** Until the end, since they say whose sign-ins have to go. */
const keptToTheEnd = new Set(['workspaces', 'members'])

/** In batches as far as it goes; what is small or came meanwhile goes with the workspace itself, in one transaction. */
export async function eraseRows(
  owner: pg.Pool,
  workspaceId: string,
  signal: AbortSignal,
): Promise<{ rows: number; users: number }> {
  const tables = await workspaceTables(owner)
  let rows = 0
  for (const table of tables.filter((name) => !keptToTheEnd.has(name)))
    rows += await deleteInBatches(owner, table, workspaceId, signal)
  const client = await owner.connect()
  try {
    await client.query('begin')
    // Whoever wants to add something waits here, and then finds that there is no such workspace.
    await client.query('select from workspaces where workspace_id = $1 for update', [workspaceId])
    const { rows: members } = await client.query<{ user_id: string }>(
      'select user_id from members where workspace_id = $1',
      [workspaceId],
    )
    for (const table of tables) {
      const { rowCount } = await client.query(`delete from ${table} where workspace_id = $1`, [workspaceId])
      rows += rowCount ?? 0
    }
    const { rowCount: users } = await client.query(
      'delete from identity.users u where id = any($1) and not exists (select from members m where m.user_id = u.id)',
      [members.map(({ user_id: id }) => id)],
    )
    await client.query('commit')
    return { rows, users: users ?? 0 }
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

async function deleteInBatches(
  owner: pg.Pool,
  table: string,
  workspaceId: string,
  signal: AbortSignal,
): Promise<number> {
  let rows = 0
  for (let deleted = batch; deleted === batch; rows += deleted) {
    signal.throwIfAborted()
    deleted = await deleteSome(owner, table, workspaceId)
  }
  // What refers to it is looked for with each row of the tables that follow; dead rows would be walked through each time.
  if (rows > batch) await owner.query(`vacuum ${table}`)
  return rows
}

async function deleteSome(owner: pg.Pool, table: string, workspaceId: string): Promise<number> {
  const { rowCount } = await owner.query(
    `delete from ${table} where ctid = any(array(select ctid from ${table} where workspace_id = $1 limit ${batch}))`,
    [workspaceId],
  )
  return rowCount ?? 0
}

/** From the database itself: a table that a later version adds is not forgotten. */
async function workspaceTables(owner: pg.Pool): Promise<string[]> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select format('%I', c.relname) as name from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'workspace_id'
       and not a.attisdropped`,
  )
  const { rows: references } = await owner.query<Reference>(
    `select format('%I', c.relname) as from, format('%I', t.relname) as to
     from pg_constraint con join pg_class c on c.oid = con.conrelid join pg_class t on t.oid = con.confrelid
     where con.contype = 'f' and c.relnamespace = 'public'::regnamespace`,
  )
  return childrenFirst(
    tables.map(({ name }) => name),
    references,
  )
}
