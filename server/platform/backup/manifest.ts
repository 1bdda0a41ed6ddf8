import { z } from 'zod'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Count = z.number().int().nonnegative()

/** What a backup holds and what each part must hash to. docs/backup.md describes it for people. */
export const Manifest = z.object({
  format: z.literal(1),
  version: z.string(),
  createdAt: z.iso.datetime(),
  migrations: z.array(z.object({ number: Count, name: z.string(), hash: Sha256 })),
  tables: z.array(
    z.object({
      schema: z.enum(['identity', 'public']),
      name: z.string(),
      columns: z.array(z.string()),
      rows: Count,
      /** Of the rows as PostgreSQL writes them, in the order of the primary key: equal rows, equal sum. */
      rowsSha256: Sha256,
      /** Of the part as it stands in the archive. */
      sha256: Sha256,
    }),
  ),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.string() })),
  files: z.array(z.object({ key: z.string(), bytes: Count, sha256: Sha256 })),
  /** Files that rows speak of and that were not there when the backup was made. */
  missing: z.array(z.string()),
  /** The secret of the data folder; null when the operator keeps it in SECRET. */
  secret: z.object({ sha256: Sha256 }).nullable(),
  /** Tells whether another secret is the same one, and nothing more. */
  secretMark: Sha256,
})
export type Manifest = z.infer<typeof Manifest>

export const manifestPart = 'manifest.json'
export const secretPart = 'secret'
export const tablePart = ({ schema, name }: { schema: string; name: string }): string =>
  `tables/${schema}.${name}.copy.gz`
export const filePart = (key: string): string => `files/${key}`

/** Every part of the archive but the manifest itself, with its checksum. */
export const partsOf = ({ tables, files, secret }: Manifest): Map<string, string> =>
  new Map([
    ...tables.map((table) => [tablePart(table), table.sha256] as const),
    ...files.map(({ key, sha256 }) => [filePart(key), sha256] as const),
    ...(secret ? [[secretPart, secret.sha256] as const] : []),
  ])
