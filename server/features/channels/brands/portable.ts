import type { Portable } from '#platform/transfer/index.ts'
import { deleteFirstBrandUnlessUsed } from './queries.ts'

export const portables: Portable[] = [
  {
    name: 'brands',
    table: 'brands',
    key: ['id'],
    arrive: async (tx, row) => {
      await deleteFirstBrandUnlessUsed(tx)
      return row
    },
  },
]
