import type { Tx } from '#platform/db/index.ts'

export type Row = Record<string, unknown>

/** What an import has learned so far and hooks may ask. */
export type Arrival = {
  /** The id that a member of the export has here. */
  memberId(id: string): string | undefined
  noteMember(from: string, to: string): void
  /** Tells the operator what came in differently than it left. */
  say(text: string): void
}

/**
 * A table of a workspace as it leaves in an export and arrives in an import: a line of `<name>.jsonl` for each row.
 * Columns are those that the table has, without `workspace_id`; ids stay, since keys begin with the workspace.
 */
export type Portable = {
  name: string
  table: string
  /** The primary key after `workspace_id`. */
  key: string[]
  /** Columns that stay here: secrets, and what the import makes anew. */
  without?: string[]
  /** Columns that hold the id of a member, whom the import may know under another id. */
  members?: string[]
  /** Where the bytes behind `storage_key` stand in the export. */
  fileOf?: (row: Row) => string
  leave?: (tx: Tx, row: Row) => Promise<Row>
  arrive?: (tx: Tx, row: Row) => Promise<Row>
  /** After a new row is in. */
  arrived?: (tx: Tx, row: Row) => Promise<void>
  /** What to do when a value must be the only one of the installation and is taken. */
  taken?: { constraint: string; change: (row: Row) => Row; say: (row: Row) => string }
  /** Rows that find their place in another way than by being inserted. Answers whether one was new. */
  admit?: (tx: Tx, row: Row, arrival: Arrival) => Promise<boolean>
  /** It leaves for people to read, and does not come in: the log of a workspace is its own. */
  leavesOnly?: boolean
}

export const textIn = (row: Row, column: string): string => {
  const value = row[column]
  if (typeof value !== 'string') throw new Error(`"${column}" should be a text`)
  return value
}

/** A name as every system of files takes it. */
export const fileName = (name: string): string =>
  name
    .replace(/[/\\:*?"<>|\p{Cc}]/gu, '_')
    .replace(/^[.\s]+/, '_')
    .slice(0, 80) || '_'
