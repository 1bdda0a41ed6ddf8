import { Brand } from '@madoguchi/contract'
import { viewTexts } from '../email/index.ts'
import type { BrandRow } from './queries.ts'

const colors = Brand.shape.color.options

/** An unknown colour, from a newer version of the product, is shown as plain ink. */
export const viewBrand = (row: BrandRow): Brand => ({
  id: row.id,
  name: row.name,
  mark: row.mark,
  color: colors.find((color) => color === row.color) ?? 'ink',
  ...viewTexts(row),
  createdAt: row.created_at.toISOString(),
})
