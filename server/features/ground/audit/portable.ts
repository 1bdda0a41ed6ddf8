import type { Portable } from '#platform/transfer/index.ts'

export const portables: Portable[] = [{ name: 'events', table: 'events', key: ['position'], leavesOnly: true }]
