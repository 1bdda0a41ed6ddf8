import pg from 'pg'
import { type Config, isSecretSet } from '#platform/config/index.ts'
import { appRole, appUrl, migrationState } from '#platform/db/index.ts'
import { type Finding, note, ok, trouble } from './finding.ts'
import { reasonOf } from './machine.ts'
import type { Text } from './say.ts'

const oldestVersion = 15

const unreachable: Record<string, Text> = {
  ECONNREFUSED: 'databaseRefuses',
  ENOTFOUND: 'databaseNotFound',
  EAI_AGAIN: 'databaseNotFound',
  '28P01': 'databasePassword',
  '28000': 'databasePassword',
  '3D000': 'databaseMissing',
}

/** Connects as the owner, or says why that does not work. The address is shown without its password. */
export async function connectDatabase(url: string): Promise<{ client: pg.Client } | { finding: Finding }> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'madoguchi doctor',
    connectionTimeoutMillis: 8_000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return { client }
  } catch (error) {
    const { host, pathname } = new URL(url)
    const reason = reasonOf(error)
    const values = { server: host, database: pathname.slice(1), reason }
    return { finding: trouble(unreachable[reason] ?? 'databaseSilent', values) }
  }
}

/** Version, migrations, the wall and the clock of a database that lets us in. */
export async function checkDatabase(client: pg.Client, url: string, config: Config): Promise<Finding[]> {
  const { applied, wanted } = await migrationState(client)
  const findings = [await version(client), await clock(client)]
  if (applied < wanted)
    return [...findings, trouble(applied === 0 ? 'databaseEmpty' : 'databaseOld', { applied, wanted })]
  findings.push(applied > wanted ? trouble('databaseNewer', { applied, wanted }) : ok('databaseCurrent', { applied }))
  return [...findings, ...(await wall(client, appRole(url))), await entry(url, config)]
}

async function version(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ number: string; text: string }>(
    "select current_setting('server_version_num') as number, current_setting('server_version') as text",
  )
  const values = { version: rows[0]?.text.split(' ')[0] ?? '', oldestVersion }
  return Number(rows[0]?.number ?? 0) >= oldestVersion * 10_000
    ? ok('postgres', values)
    : trouble('postgresOld', values)
}

/** Half of the round trip is taken for the way there. */
async function clock(client: pg.Client): Promise<Finding> {
  const before = Date.now()
  const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now')
  const middle = (before + Date.now()) / 2
  const seconds = Math.round(Math.abs((rows[0]?.now.getTime() ?? middle) - middle) / 1000)
  if (seconds >= 30) return trouble('clockWrong', { seconds })
  return seconds >= 3 ? note('clockOff', { seconds }) : ok('clock')
}

/** The app's role must be bound by row-level security: no superuser, no bypass, no table of its own, every wall up. */
async function wall(client: pg.Client, role: string): Promise<Finding[]> {
  const { rows: roles } = await client.query<{ above: boolean }>(
    'select rolsuper or rolbypassrls as above from pg_roles where rolname = $1',
    [role],
  )
  if (!roles[0]) return [trouble('roleMissing', { role })]
  if (roles[0].above) return [trouble('roleAbove', { role })]
  const { rows: tables } = await client.query<{ name: string; owned: boolean }>(
    `select c.oid::regclass::text as name, pg_get_userbyid(c.relowner) = $1 as owned
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and (pg_get_userbyid(c.relowner) = $1 or (
       exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped)
       and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))))
     order by 1`,
    [role],
  )
  if (tables.length === 0) return [ok('wall', { role })]
  return [trouble('wallDown', { tables: tables.map(({ name }) => name).join(', '), role })]
}

/** Its password follows from the secret: another secret than before, and requests are not let in. */
async function entry(url: string, { secret, dataDir }: Config): Promise<Finding> {
  const client = new pg.Client({ connectionString: appUrl(url, secret), connectionTimeoutMillis: 8_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return ok('roleEntry')
  } catch (error) {
    return trouble(isSecretSet() ? 'roleEntryRefused' : 'roleEntryRefusedKept', { reason: reasonOf(error), dataDir })
  }
}
