import type pg from 'pg'

type Constraint = { table: string; name: string; definition: string }

/**
 * Takes off foreign keys and triggers, so that tables can be filled in any order and nothing reacts. The
 * function returned puts them back, and PostgreSQL checks every row. Within one transaction.
 */
export async function loosen(client: pg.Client): Promise<() => Promise<void>> {
  const { rows: keys } = await client.query<Constraint>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conparentid = 0
       and connamespace in ('public'::regnamespace, 'identity'::regnamespace) order by 1, 2`,
  )
  const { rows: triggered } = await client.query<{ table: string }>(
    `select distinct tgrelid::regclass::text as table from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and c.relnamespace in ('public'::regnamespace, 'identity'::regnamespace)`,
  )
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`)
  for (const { table } of triggered) await client.query(`alter table ${table} disable trigger user`)
  return async () => {
    for (const { table } of triggered) await client.query(`alter table ${table} enable trigger user`)
    for (const { table, name, definition } of keys)
      await client.query(`alter table ${table} add constraint ${name} ${definition}`)
  }
}
