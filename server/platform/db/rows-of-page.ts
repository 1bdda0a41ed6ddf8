import { sql } from 'kysely'

/**
 * How many rows to ask for, to show `limit` (at most 100) and to know whether more follow. It stands in the text of
 * the statement: with a parameter there the database would have to plan for any number, would do it badly, and would
 * therefore plan each time anew. Two sizes, so that two plans are enough.
 */
export const rowsOfPage = (limit: number) => sql.lit(limit <= 50 ? 51 : 101)
