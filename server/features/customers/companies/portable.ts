import type { Portable } from '#platform/transfer/index.ts'

export const portables: Portable[] = [
  { name: 'companies', table: 'companies', key: ['id'] },
  { name: 'company-domains', table: 'company_domains', key: ['domain'] },
  { name: 'company-people', table: 'company_people', key: ['customer_id'], members: ['member_id'] },
]
