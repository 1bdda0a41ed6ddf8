import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { listMigrations, migrate } from '#platform/db/index.ts'
import type { Files } from '#platform/files/index.ts'
import { resumeTask } from '#platform/jobs/index.ts'
import { Refused } from '#platform/refused.ts'
import { readArchive } from './archive.ts'
import { leave } from './leave.ts'
import { loosen } from './loosen.ts'
import { filePart, type Manifest, tablePart } from './manifest.ts'
import { copyIn, filledTables, listTables, quoted, steady } from './tables.ts'

type RestoreTarget = {
  ownerUrl: string
  files: Files
  secret: string
  /** The operator knows that nothing has left since the backup, so what waited then may leave now. */
  sendWaiting: boolean
  signal: AbortSignal
  progress(text: () => string): void
}

/**
 * Brings a verified backup back into an empty place: everything or nothing. The rows, and for each workspace the
 * job that makes its other jobs anew, are one transaction.
 */
export async function restoreBackup(target: RestoreTarget, file: string, manifest: Manifest): Promise<void> {
  await requireSameHistory(manifest)
  await requireEmptyFiles(target.files)
  const last = manifest.migrations.at(-1)?.number ?? 0
  await migrate(target.ownerUrl, target.secret, last)
  const client = new pg.Client({ connectionString: target.ownerUrl, application_name: 'madoguchi restore' })
  client.on('error', () => undefined)
  await client.connect()
  const written: string[] = []
  try {
    await requireEmptyDatabase(client)
    await client.query(`${steady}; begin`)
    await load(client, target, file, manifest, written)
    await client.query('commit')
  } catch (error) {
    for (const key of written) await target.files.remove(key)
    throw error
  } finally {
    await leave(client)
  }
  await migrate(target.ownerUrl, target.secret)
}

async function load(
  client: pg.Client,
  { files, signal, progress, sendWaiting }: RestoreTarget,
  file: string,
  manifest: Manifest,
  written: string[],
): Promise<void> {
  const tables = new Map(manifest.tables.map((table) => [tablePart(table), table]))
  const keys = new Map(manifest.files.map(({ key }) => [filePart(key), key]))
  await requireTables(client, manifest)
  const tighten = await loosen(client)
  // The migrations before this one wrote their own list; the backup knows when each was really applied.
  await client.query('delete from public.migrations')
  await readArchive(file, signal, async (part, content) => {
    signal.throwIfAborted()
    progress(() => `Restoring ${part} …`)
    const [table, key] = [tables.get(part), keys.get(part)]
    if (table) await loadTable(client, table, content)
    if (key === undefined) return
    written.push(key)
    await files.restore(key, content)
  })
  await tighten()
  for (const { schema, name, value } of manifest.sequences)
    await client.query('select setval($1::regclass, $2::bigint)', [quoted(schema, name), value])
  await client.query(
    `select graphile_worker.add_job($1, json_build_object('workspaceId', workspace_id, 'restoredAt', $2::text,
       'sendWaiting', $3::text)) from public.workspaces`,
    [resumeTask, new Date().toISOString(), sendWaiting ? 'yes' : 'no'],
  )
}

/** What has just been loaded is compared with what was backed up: nothing may turn on the way. */
async function loadTable(client: pg.Client, table: Manifest['tables'][number], content: Readable): Promise<void> {
  const hash = createHash('sha256')
  const copy = client.query(copyFrom(copyIn(table)))
  const unpacked = content.pipe(createGunzip())
  content.on('error', (error) => unpacked.destroy(error))
  unpacked.on('data', (chunk: Buffer) => hash.update(chunk))
  await pipeline(unpacked, copy)
  if (copy.rowCount !== table.rows || hash.digest('hex') !== table.rowsSha256)
    throw new Refused(`The rows of ${table.name} are not those of the backup. Nothing was changed.`)
}

async function requireSameHistory({ migrations, version }: Manifest): Promise<void> {
  const ours = await listMigrations()
  const foreign = migrations.find(({ number, hash }) => ours[number - 1]?.hash !== hash)
  if (foreign)
    throw new Refused(
      `The backup was made by version ${version}, which knows the migration ${foreign.name}, and this one does not. Restore it with that version or a newer one.`,
    )
}

async function requireEmptyFiles(files: Files): Promise<void> {
  for await (const { key } of files.list())
    throw new Refused(
      `There are files in the data folder already (${key}). A backup is restored into an empty place: name another DATA_DIR, or move the old one away.`,
    )
}

async function requireEmptyDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select application_name as name from pg_stat_activity
     where datname = current_database() and application_name like 'madoguchi%' and pid <> pg_backend_pid()`,
  )
  if (rows[0]) throw new Refused('Madoguchi is running on this database. Stop it before you restore a backup.')
  const filled = await filledTables(client)
  if (filled.length === 0) return
  throw new Refused(
    `The database is not empty (${filled.slice(0, 5).join(', ')}). A backup is restored into an empty place: name another DATA_DIR or DATABASE_URL.`,
  )
}

/** Names in a backup come from outside: only tables and columns that this database has are filled. */
async function requireTables(client: pg.Client, manifest: Manifest): Promise<void> {
  const known = new Map((await listTables(client)).map((table) => [tablePart(table), new Set(table.columns)]))
  for (const table of manifest.tables) {
    const columns = known.get(tablePart(table))
    if (!columns || table.columns.some((column) => !columns.has(column)))
      throw new Refused(`The backup holds a table ${table.name} that its migrations do not make.`)
  }
}
