import { type ApiToken, TokenScope } from '@madoguchi/contract'
import type { TokenRow } from './queries.ts'

export const viewToken = (row: TokenRow): ApiToken => ({
  id: row.id,
  name: row.name,
  // A scope that a later version gave up is no longer shown; it also allows nothing.
  scopes: TokenScope.options.filter((permission) => row.scopes.includes(permission)),
  createdBy: row.creator_name,
  createdAt: row.created_at.toISOString(),
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
  expiresAt: row.expires_at?.toISOString() ?? null,
})
