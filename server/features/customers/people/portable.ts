import type { Portable } from '#platform/transfer/index.ts'

export const portables: Portable[] = [
  { name: 'customers', table: 'customers', key: ['id'] },
  { name: 'customer-identities', table: 'customer_identities', key: ['kind', 'value'] },
]
