import type { Portable } from '#platform/transfer/index.ts'

export const portables: Portable[] = [{ name: 'tags', table: 'tags', key: ['id'] }]
