import { fileName, type Portable, type Row, textIn } from '#platform/transfer/index.ts'

/** Where a file stands in an export, under its own name. */
export const exportedFile = (row: Row): string => `files/${textIn(row, 'id')}/${fileName(textIn(row, 'name'))}`

export const portables: Portable[] = [
  { name: 'files', table: 'files', key: ['id'], members: ['uploaded_by'], fileOf: exportedFile },
]
