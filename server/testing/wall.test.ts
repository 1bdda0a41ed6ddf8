import { CompiledQuery } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { systemCtx } from '#platform/context.ts'
import { liveIn } from './lived-in.ts'
import { world } from './world.ts'

// What is proved here is proved for tables that are added later, too: the list comes from the database.
// "migrations" belongs to the installation; the app's role cannot even read it.
const here = await world()
const { owner, appPool } = here.services.database
const tables = (
  await owner.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'migrations' order by relname`,
  )
).rows.map(({ name }) => name)

beforeAll(async () => {
  await liveIn(here, here)
  await liveIn(here, here.otherWorkspace)
})

test('there are tables to prove it for', () => {
  expect(tables).toEqual(expect.arrayContaining(['workspaces', 'members', 'events', 'conversations', 'messages']))
})

/** Tables whose rows name a mailbox that may be kept from somebody: a second wall stands within the workspace. */
const sights = { conversations: 'mailbox_id', contacts_in: 'account_id', contacts_out: 'account_id' }
const sightOf = (column: string) =>
  `(NULLIF(COALESCE((${column} = ANY (( SELECT hidden_mailboxes() AS hidden_mailboxes)::uuid[])), false), true) IS NOT NULL)`

test('T4, T9: every table of a workspace has row-level security, and one wall around reading and writing', async () => {
  const { rows } = await owner.query(
    `select c.relname as name, c.relrowsecurity as secured, p.polcmd as command, p.polpermissive as permissive,
       p.polroles = '{0}' as for_all, pg_get_expr(p.polqual, c.oid) as seen, pg_get_expr(p.polwithcheck, c.oid) as written
     from pg_class c left join pg_policy p on p.polrelid = c.oid
     where c.relname = any($1) and c.relnamespace = 'public'::regnamespace order by c.relname, p.polname desc`,
    [tables],
  )
  const wall = '(workspace_id = current_workspace())'
  expect(rows).toEqual(
    tables.flatMap((name) => {
      const policy = { name, secured: true, command: '*', for_all: true }
      const column = sights[name as keyof typeof sights]
      const sight = { ...policy, permissive: false, seen: sightOf(column), written: null }
      return [{ ...policy, permissive: true, seen: wall, written: wall }, ...(column ? [sight] : [])]
    }),
  )
})

test('every primary key begins with the workspace', async () => {
  const { rows } = await owner.query(
    `select c.relname as name, a.attname as first, a.attnotnull as filled, format_type(a.atttypid, null) as type
     from pg_class c left join pg_index i on i.indrelid = c.oid and i.indisprimary
     left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
     where c.relname = any($1) and c.relnamespace = 'public'::regnamespace order by c.relname`,
    [tables],
  )
  expect(rows).toEqual(tables.map((name) => ({ name, first: 'workspace_id', filled: true, type: 'uuid' })))
})

test('every reference between tables of a workspace stays within it', async () => {
  const { rows } = await owner.query<{ name: string; target: string; within: boolean }>(
    `select con.conrelid::regclass || ': ' || con.conname as name, con.confrelid::regclass::text as target,
       exists (
         select from unnest(con.conkey, con.confkey) as pair (own, other)
         join pg_attribute o on o.attrelid = con.conrelid and o.attnum = pair.own and o.attname = 'workspace_id'
         join pg_attribute t on t.attrelid = con.confrelid and t.attnum = pair.other and t.attname = 'workspace_id'
       ) as within
     from pg_constraint con join pg_class c on c.oid = con.conrelid
     where con.contype = 'f' and c.relnamespace = 'public'::regnamespace`,
  )
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.filter(({ target, within }) => !within && !target.startsWith('identity.'))).toEqual([])
})

test('the role of the app owns nothing and cannot climb the wall', async () => {
  const { role } = (await appPool.query<{ role: string }>('select current_user as role')).rows[0] ?? {}
  const { rows } = await owner.query(
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
       (select count(*)::int from pg_auth_members where member = r.oid) as memberships,
       (select count(*)::int from pg_shdepend where refobjid = r.oid and deptype = 'o') as owned
     from pg_roles r where rolname = $1`,
    [role],
  )
  expect(rows).toEqual([
    {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      memberships: 0,
      owned: 0,
    },
  ])
  await expect(appPool.query('select * from migrations')).rejects.toThrow(/permission denied/)
  await expect(appPool.query('alter table members disable row level security')).rejects.toThrow(/must be owner/)
  await expect(appPool.query('create table mine ()')).rejects.toThrow(/permission denied/)
  await expect(appPool.query('select * from graphile_worker.jobs')).rejects.toThrow(/permission denied/)
})

test('a door answers questions and is found in no other place than ours', async () => {
  const { rows } = await owner.query<{ name: string; config: string[] | null }>(
    `select proname as name, proconfig as config from pg_proc
     where pronamespace = 'public'::regnamespace and prosecdef order by proname`,
  )
  expect(rows.length).toBeGreaterThan(5)
  for (const { name, config } of rows) expect(config, name).toContain('search_path=""')
})

const count = async (query: (sql: string) => Promise<{ rows: { rows: number }[] }>, table: string, where = 'true') =>
  (await query(`select count(*)::int as rows from "${table}" where ${where}`)).rows[0]?.rows ?? 0

const asOwner = (sql: string) => owner.query<{ rows: number }>(sql)
const asApp = (sql: string) => appPool.query<{ rows: number }>(sql)
const isHere = `workspace_id = '${here.workspace.id}'`

test('T4: without a workspace the role of the app sees not one row', async () => {
  for (const table of tables) expect(await count(asApp, table), table).toBe(0)
  expect(await count(asOwner, 'members')).toBe(12)
})

test('with a workspace it sees all rows of that one and none of another', async () => {
  const empty: string[] = []
  await systemCtx(here.services, here.workspace.id).transaction(async (tx) => {
    const query = (sql: string) => tx.db.executeQuery<{ rows: number }>(CompiledQuery.raw(sql))
    for (const table of tables) {
      const own = await count(asOwner, table, isHere)
      if (own === 0) empty.push(table)
      expect(await count(query, table), table).toBe(own)
      expect(await count(query, table, `not (${isHere})`), table).toBe(0)
    }
  })
  expect(empty, 'an empty table proves nothing: liveIn (lived-in.ts) has to leave a row in each').toEqual([])
})

test('no row can be written into, moved to or taken from another workspace', async () => {
  const other = here.otherWorkspace.workspace.id
  const client = await appPool.connect()
  try {
    for (const table of tables) {
      await client.query(`begin; set local app.workspace_id = '${here.workspace.id}'`)
      const moved = await client
        .query(`update "${table}" set workspace_id = '${other}' where ${isHere}`)
        .then(({ rowCount }) => rowCount)
        .catch((error: Error) => error.message)
      expect(String(moved), table).toMatch(/^0$|row-level security|permission denied/)
      await client.query(`rollback; begin; set local app.workspace_id = '${here.workspace.id}'`)
      const removed = await client
        .query(`delete from "${table}" where workspace_id = '${other}'`)
        .then(({ rowCount }) => rowCount)
        .catch((error: Error) => error.message)
      expect(String(removed), table).toMatch(/^0$|permission denied/)
      await client.query('rollback')
    }
  } finally {
    client.release()
  }
})

test('T5: a connection carries no workspace over to its next user, after a commit or a rollback', async () => {
  const { database } = here.services
  const ctx = systemCtx(here.services, here.workspace.id)
  const seen = new Set<number>()
  for (let turn = 0; turn < 12; turn++) {
    await ctx
      .transaction(async (tx) => {
        expect(await tx.db.selectFrom('members').select('id').execute()).toHaveLength(6)
        if (turn % 2 === 0) throw new Error('rolled back')
        if (turn % 3 === 0) await tx.db.selectFrom('members').select('id').where('id', '=', 'no uuid').execute()
      })
      .catch(() => undefined)
    const clients = await Promise.all(Array.from({ length: 6 }, () => database.appPool.connect()))
    for (const client of clients) {
      const { rows } = await client.query(
        `select pg_backend_pid() as pid, current_workspace() as workspace, (select count(*)::int from members) as members`,
      )
      expect(rows[0]).toMatchObject({ workspace: null, members: 0 })
      seen.add(rows[0].pid)
      client.release()
    }
  }
  // The pool has six connections: all of them were looked at.
  expect(seen.size).toBe(6)
})
