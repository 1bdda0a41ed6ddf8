import pg from 'pg'

export type Table = { schema: 'identity' | 'public'; name: string; columns: string[]; key: string[] }
type Sequence = { schema: string; name: string; value: string }

export const quoted = (...names: string[]): string => names.map((name) => pg.escapeIdentifier(name)).join('.')

/** Everything that the schemas of the product hold; partitions count as their table. */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname as schema, c.relname as name,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
         and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
       array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality as k(attnum, place)
         join pg_attribute a on a.attnum = k.attnum
         where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid order by k.place) as key
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('identity', 'public') and c.relkind in ('r', 'p') and not c.relispartition
     order by 1, 2`,
  )
  return rows
}

export async function listSequences(client: pg.Client): Promise<Sequence[]> {
  const { rows } = await client.query<Sequence>(
    `select schemaname as schema, sequencename as name, last_value::text as value
     from pg_sequences where schemaname in ('identity', 'public') and last_value is not null order by 1, 2`,
  )
  return rows
}

/** The same rows are the same bytes on every server, whatever it is set to. */
export const steady = `set datestyle = 'ISO, MDY'; set intervalstyle = 'iso_8601'; set timezone = 'UTC';
  set extra_float_digits = 1; set bytea_output = 'hex'; set client_encoding = 'UTF8'; set search_path = public;
  set idle_in_transaction_session_timeout = 0; set statement_timeout = 0`

export const copyOut = ({ schema, name, columns, key }: Table): string =>
  `copy (select ${quotedList(columns)} from ${quoted(schema, name)} order by ${quotedList(key)}) to stdout`

export const copyIn = ({ schema, name, columns }: Omit<Table, 'key'>): string =>
  `copy ${quoted(schema, name)} (${quotedList(columns)}) from stdin`

const quotedList = (names: string[]): string => names.map((name) => quoted(name)).join(', ')

/** The tables that are not empty; the list of migrations does not count. */
export async function filledTables(client: pg.Client): Promise<string[]> {
  const filled: string[] = []
  for (const { schema, name } of await listTables(client)) {
    if (schema === 'public' && name === 'migrations') continue
    const { rows } = await client.query(`select exists (select from ${quoted(schema, name)}) as filled`)
    if (rows[0]?.filled) filled.push(name)
  }
  return filled
}
