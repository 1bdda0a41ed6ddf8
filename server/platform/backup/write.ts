import { createHash, createHmac, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { readFile, rename, rm, stat } from 'node:fs/promises'
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { Pack } from 'tar-stream'
import type { Files } from '#platform/files/index.ts'
import { hasCode } from '#platform/has-code.ts'
import { addPart, writeArchive } from './archive.ts'
import { leave } from './leave.ts'
import { filePart, type Manifest, manifestPart, secretPart, tablePart } from './manifest.ts'
import { copyOut, listSequences, listTables, quoted, steady, type Table } from './tables.ts'

type BackupSource = {
  ownerUrl: string
  files: Files
  secret: string
  /** Null: the operator keeps the secret, and it does not belong into the backup. */
  secretFile: string | null
  version: string
  signal: AbortSignal
  progress(text: () => string): void
}

/**
 * Writes the whole installation into one file, as it was at one moment, while it goes on working. The file gets
 * its name when it is complete. Everything of `public` and `identity` is in it; the queue of jobs is not, since
 * restoring makes the jobs anew from what is true then.
 */
export async function writeBackup(source: BackupSource, file: string): Promise<Manifest> {
  const client = new pg.Client({ connectionString: source.ownerUrl, application_name: 'madoguchi backup' })
  client.on('error', () => undefined)
  await client.connect()
  const scratch = { archive: `${file}.part`, table: `${file}.table.part` }
  try {
    await client.query(steady)
    await client.query('begin isolation level repeatable read read only')
    let manifest: Manifest | undefined
    await writeArchive(scratch.archive, source.signal, async (archive) => {
      manifest = await fill(archive, client, source, scratch.table)
    })
    if (!manifest) throw new Error('a backup without a manifest')
    await rename(scratch.archive, file)
    return manifest
  } finally {
    await leave(client)
    await rm(scratch.archive, { force: true })
    await rm(scratch.table, { force: true })
  }
}

async function fill(archive: Pack, client: pg.Client, source: BackupSource, scratch: string): Promise<Manifest> {
  const tables: Manifest['tables'] = []
  for (const table of await listTables(client)) {
    source.progress(() => `Backing up the table ${table.name} …`)
    tables.push(await addTable(archive, client, table, scratch, source.signal))
  }
  const files = await addFiles(archive, source)
  const kept = new Set(files.map(({ key }) => key))
  const secret = source.secretFile === null ? null : await addSecret(archive, source.secretFile)
  const manifest: Manifest = {
    format: 1,
    version: source.version,
    createdAt: new Date().toISOString(),
    migrations: (await client.query('select number, name, hash from public.migrations order by number')).rows,
    tables,
    sequences: await listSequences(client),
    files,
    missing: (await storedKeys(client)).filter((key) => !kept.has(key)),
    secret,
    secretMark: markOf(source.secret),
  }
  const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
  await addPart(archive, manifestPart, text.length, Readable.from([text]))
  return manifest
}

/** By way of a file beside the archive: a tar wants to know the size of a part before its first byte. */
async function addTable(archive: Pack, client: pg.Client, table: Table, scratch: string, signal: AbortSignal) {
  const [rowsHash, hash] = [createHash('sha256'), createHash('sha256')]
  const copy = client.query(copyTo(copyOut(table)))
  await pipeline(copy, hashing(rowsHash), createGzip({ level: 6 }), hashing(hash), createWriteStream(scratch), {
    signal,
  })
  await addPart(archive, tablePart(table), (await stat(scratch)).size, createReadStream(scratch))
  const { schema, name, columns } = table
  return { schema, name, columns, rows: copy.rowCount, rowsSha256: rowsHash.digest('hex'), sha256: hash.digest('hex') }
}

/** The files that are there now; one that comes later belongs to rows that the snapshot does not hold. */
async function addFiles(archive: Pack, { files, signal, progress }: BackupSource): Promise<Manifest['files']> {
  const added: Manifest['files'] = []
  for await (const { key, bytes } of files.list()) {
    signal.throwIfAborted()
    progress(() => `Backing up files: ${added.length} …`)
    const content = await files.read(key).catch((error: unknown) => {
      // Removed since it was listed, together with what it belonged to.
      if (hasCode(error, 'ENOENT')) return null
      throw error
    })
    if (content === null) continue
    await addPart(archive, filePart(key), content.length, Readable.from([content]))
    added.push({ key, bytes, sha256: createHash('sha256').update(content).digest('hex') })
  }
  return added.sort((a, b) => (a.key < b.key ? -1 : 1))
}

async function addSecret(archive: Pack, file: string): Promise<Manifest['secret']> {
  const content = await readFile(file)
  await addPart(archive, secretPart, content.length, Readable.from([content]))
  return { sha256: createHash('sha256').update(content).digest('hex') }
}

/** Every stored file that a row speaks of, in whichever table, also in those that come later. */
async function storedKeys(client: pg.Client): Promise<string[]> {
  const { rows: tables } = await client.query<{ schema: string; name: string }>(
    `select table_schema as schema, table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'storage_key'`,
  )
  const keys = new Set<string>()
  for (const { schema, name } of tables) {
    const { rows } = await client.query<{ key: string }>(
      `select storage_key as key from ${quoted(schema, name)} where storage_key is not null`,
    )
    for (const { key } of rows) keys.add(key)
  }
  return [...keys].sort()
}

const hashing = (hash: Hash): PassThrough => new PassThrough().on('data', (chunk: Buffer) => hash.update(chunk))

/** Says of another secret whether it is this one. */
export const markOf = (secret: string): string => createHmac('sha256', secret).update('backup').digest('hex')
