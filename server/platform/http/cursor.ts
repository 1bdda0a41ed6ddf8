import { z } from 'zod'
import { problem } from './problem.ts'

/** A page position as clients carry it: the sort key of the last row, in an opaque form. */
export const encodeCursor = (parts: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url')

/** Reads back what `encodeCursor` made, checked against `shape`; null when there is none. */
export function decodeCursor<T>(cursor: string | undefined, shape: z.ZodType<T>): T | null {
  if (cursor === undefined) return null
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch {
    throw problem('invalid_cursor')
  }
}

/** The usual sort key: a time and an id. The year 0 is none that PostgreSQL knows. */
export const TimeAndId = z.tuple([z.iso.datetime().refine((time) => !time.startsWith('0000')), z.uuid()])

/**
 * Cuts a page out of the rows that a query asked for, `limit + 1` or more, and says where the next one begins.
 */
export function toPage<Row, View>(
  rows: Row[],
  limit: number,
  view: (row: Row) => View,
  keyOf: (row: Row) => (string | number | null)[],
) {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(view), next: rows.length > limit && last ? encodeCursor(keyOf(last)) : null }
}
