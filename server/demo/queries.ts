import type pg from 'pg'
import type { Tx } from '#platform/db/index.ts'

type DemoRow = { workspace_id: string; open: boolean; ready_at: Date | null; there: boolean }

/** `there`: its workspace still exists. */
export async function findDemo(owner: pg.Pool): Promise<DemoRow | undefined> {
  const { rows } = await owner.query<DemoRow>(
    `select d.*, exists (select from public.workspaces w where w.workspace_id = d.workspace_id) as there
     from identity.demo d order by began_at desc limit 1`,
  )
  return rows[0]
}

export const insertDemo = (tx: Tx, open: boolean, beganAt: Date) =>
  tx.db.insertInto('identity.demo').values({ workspace_id: tx.workspaceId, open, began_at: beganAt }).execute()

export const markReady = (owner: pg.Pool, workspaceId: string, at: Date) =>
  owner.query('update identity.demo set ready_at = $2 where workspace_id = $1', [workspaceId, at])

export const markClosed = (owner: pg.Pool, workspaceId: string) =>
  owner.query('update identity.demo set open = false where workspace_id = $1', [workspaceId])

/** One process at a time makes the demo; the others wait and then find it there. */
export async function withDemoLock<T>(owner: pg.Pool, work: () => Promise<T>): Promise<T> {
  const client = await owner.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('madoguchi.demo'))")
    return await work()
  } finally {
    // Ending the connection gives the lock back, whatever state it is in.
    client.release(true)
  }
}

/** Where the bytes of a workspace's files and mails are kept. */
export async function storageKeysOf(owner: pg.Pool, workspaceId: string): Promise<string[]> {
  const { rows } = await owner.query<{ key: string }>(
    `select storage_key as key from files where workspace_id = $1
     union select storage_key from contacts_in where workspace_id = $1
     union select storage_key from contacts_out where workspace_id = $1 and storage_key is not null`,
    [workspaceId],
  )
  return rows.map(({ key }) => key)
}

/** Takes a half-made demo out of the database, with its people, as if it had never been begun. All or nothing. */
export async function deleteHalfMade(owner: pg.Pool, workspaceId: string, addresses: string[]): Promise<void> {
  const client = await owner.connect()
  try {
    await client.query('begin')
    // First those that hold on to others of the workspace; it takes the rest along.
    for (const table of ['conversations', 'files', 'workspaces'])
      await client.query(`delete from ${table} where workspace_id = $1`, [workspaceId])
    await client.query(
      'delete from identity.users where email = any($1) and not exists (select from members where user_id = users.id)',
      [addresses],
    )
    await client.query('delete from identity.demo where workspace_id = $1', [workspaceId])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

export async function passwordsOf(owner: pg.Pool, addresses: string[]): Promise<{ id: string; hash: string }[]> {
  const { rows } = await owner.query<{ id: string; hash: string }>(
    `select a.id, a.password as hash from identity.accounts a join identity.users u on u.id = a.user_id
     where u.email = any($1) and a.password is not null`,
    [addresses],
  )
  return rows
}

export const setPassword = (owner: pg.Pool, accountId: string, hash: string) =>
  owner.query('update identity.accounts set password = $2 where id = $1', [accountId, hash])
