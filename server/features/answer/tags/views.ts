import { Tag } from '@madoguchi/contract'

const colors = Tag.shape.color.options

/** An unknown colour, from a newer version of the product, is shown as plain ink. */
export const viewTag = (row: { id: string; name: string; color: string }): Tag => ({
  id: row.id,
  name: row.name,
  color: colors.find((color) => color === row.color) ?? 'ink',
})
