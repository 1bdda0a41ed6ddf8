import type { SignInService } from '@madoguchi/contract'
import type { ServiceRow } from './queries.ts'

export const viewService = (row: ServiceRow): SignInService => ({
  name: row.name,
  issuer: row.issuer,
  clientId: row.client_id,
  joinDomains: row.join_domains,
  joinRole: row.join_role,
})
