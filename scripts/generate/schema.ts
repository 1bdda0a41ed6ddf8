import type pg from 'pg'

const heading = `-- Written by "npm run generate" from the migrations, to be read and compared. Not to be edited or run.`

/** The tables, functions and rights in these schemas, in an order that does not depend on who made what when. */
export async function describeSchema(client: pg.Client, schemas: string[]) {
  const lines = async (sql: string) => {
    const { rows } = await client.query<{ line: string }>(sql, [schemas])
    return rows.map((row) => row.line)
  }
  // Names are written with their schema only where they are not in it.
  await client.query('set search_path to public')
  const parts = [
    await lines(extensions),
    await lines(functions),
    await lines(tables),
    await lines(indexes),
    await lines(triggers),
  ]
  const walls = [await lines(policies), await lines(grants), await lines(functionGrants)]
  return `${[heading, ...[...parts, ...walls].map((part) => part.join('\n'))].filter(Boolean).join('\n\n')}\n`
}

const extensions = `
  select format('create extension %I;', extname) as line
  from pg_extension where extnamespace::regnamespace::text = any($1) order by 1`

const functions = `
  select rtrim(pg_get_functiondef(p.oid), E'\\n') || ';' as line
  from pg_proc p
  where p.pronamespace::regnamespace::text = any($1)
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  order by p.oid::regprocedure::text`

const tables = `
  select format(E'create table %s (\\n%s\\n)%s;%s', c.oid::regclass, concat_ws(E',\\n', columns.list, constraints.list),
    case when c.relkind = 'p' then ' partition by ' || pg_get_partkeydef(c.oid) end,
    case when c.relrowsecurity then format(E'\\nalter table %s enable row level security;', c.oid::regclass) end) as line
  from pg_class c
  cross join lateral (
    select string_agg(format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then ' not null' end,
      case when a.attidentity <> '' then ' generated as identity'
        when a.attgenerated <> '' then format(' generated always as (%s) stored', pg_get_expr(d.adbin, d.adrelid))
        when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) end),
      E',\\n' order by a.attnum) as list
    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) columns
  cross join lateral (
    select string_agg(format('  constraint %I %s', o.conname, pg_get_constraintdef(o.oid)), E',\\n'
      order by o.contype = 'p' desc, o.conname) as list
    from pg_constraint o where o.conrelid = c.oid and o.contype <> 'n') constraints
  where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text = any($1)
  order by c.oid::regclass::text`

const indexes = `
  select pg_get_indexdef(i.indexrelid) || ';' as line
  from pg_index i join pg_class c on c.oid = i.indexrelid
  where c.relnamespace::regnamespace::text = any($1)
    and not exists (select from pg_constraint o where o.conindid = i.indexrelid)
  order by 1`

const triggers = `
  select pg_get_triggerdef(t.oid) || ';' as line
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where not t.tgisinternal and c.relnamespace::regnamespace::text = any($1) order by 1`

const policies = `
  select format('create policy %I on %I.%I for %s%s%s;', policyname, schemaname, tablename, lower(cmd),
    ' using ' || qual, ' with check ' || with_check) as line
  from pg_policies where schemaname = any($1) order by 1`

const grants = `
  select format('grant %s on %s to %I;', string_agg(lower(acl.privilege_type), ', ' order by acl.privilege_type),
    c.oid::regclass, r.rolname) as line
  from pg_class c cross join lateral aclexplode(c.relacl) acl join pg_roles r on r.oid = acl.grantee
  where c.relnamespace::regnamespace::text = any($1) and acl.grantee <> c.relowner and c.relkind in ('r', 'p', 'v', 'm')
  group by c.oid, r.rolname order by 1`

const functionGrants = `
  select format('grant execute on function %s to %s;', p.oid::regprocedure, coalesce(quote_ident(r.rolname), 'public')) as line
  from pg_proc p cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) acl
  left join pg_roles r on r.oid = acl.grantee
  where p.pronamespace::regnamespace::text = any($1) and acl.grantee <> p.proowner
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  order by 1`
