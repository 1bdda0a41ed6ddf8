/**
 * Rows as one parameter, for `json_to_recordset`: the statement stays the same however many there are. PostgreSQL
 * takes no half of a character, and text that was cut may have one.
 */
export const toJson = (rows: object[]): string =>
  JSON.stringify(rows, (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value))
