import type pg from 'pg'

const tables = [
  'customers',
  'customer_identities',
  'conversations',
  'participants',
  'conversation_tags',
  'messages',
  'contacts_in',
  'contacts_out',
  'search_entries',
  'events',
]

/** Many rows go in faster without indexes that are made once at the end. Primary keys stay. */
export async function withoutIndexes(
  client: pg.Client,
  say: (line: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  const { rows: constraints } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'u' and conrelid = any($1::regclass[])`,
    [tables],
  )
  for (const { table, name } of constraints) await client.query(`alter table ${table} drop constraint ${name}`)
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index where not indisprimary and indrelid = any($1::regclass[])`,
    [tables],
  )
  for (const { name } of indexes) await client.query(`drop index ${name}`)
  await work()
  await client.query("set maintenance_work_mem = '1GB'; set max_parallel_maintenance_workers = 2")
  for (const { definition } of indexes) {
    say(definition)
    await client.query(definition)
  }
  for (const { table, name, definition } of constraints) {
    say(`${table} ${definition}`)
    await client.query(`alter table ${table} add constraint ${name} ${definition}`)
  }
}
