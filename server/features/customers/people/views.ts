import type { Customer, CustomerLine } from '@madoguchi/contract'
import type { z } from 'zod'
import type { CustomerRow, IdentityRow } from './queries.ts'

export const viewCustomer = (row: CustomerRow, identities: IdentityRow[]): Customer => ({
  id: row.id,
  name: row.name,
  company: row.company,
  language: row.language,
  about: row.about,
  identities: identities.map(({ kind, value, verified }) => ({ kind, value, verified })),
  conversationCount: row.conversation_count,
  firstContactAt: row.first_contact_at?.toISOString() ?? null,
  lastContactAt: row.last_contact_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
})

export const viewCustomerLine = (row: CustomerRow & { email: string | null }): z.output<typeof CustomerLine> => ({
  id: row.id,
  name: row.name,
  company: row.company,
  email: row.email,
  conversationCount: row.conversation_count,
  lastContactAt: row.last_contact_at?.toISOString() ?? null,
})
