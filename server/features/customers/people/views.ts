import { type Belonging, type Customer, type CustomerLine, FailureReason } from '@madoguchi/contract'
import type { z } from 'zod'
import type { BelongingRow, CustomerRow, IdentityRow } from './queries/people.ts'

export const viewCustomer = (
  row: CustomerRow,
  identities: IdentityRow[],
  belonging: BelongingRow | undefined,
): Customer => ({
  id: row.id,
  name: row.name,
  company: row.company,
  language: row.language,
  about: row.about,
  belongsTo: belonging ? viewBelonging(belonging) : null,
  identities: identities.map(viewIdentity),
  conversationCount: row.conversation_count,
  firstContactAt: row.first_contact_at?.toISOString() ?? null,
  lastContactAt: row.last_contact_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
})

const viewBelonging = ({ id, name, domain, member_name: by, at }: BelongingRow): Belonging => ({
  company: { id, name },
  domain,
  by,
  since: at.toISOString(),
})

const viewIdentity = (row: IdentityRow): Customer['identities'][number] => ({
  kind: row.kind,
  value: row.value,
  verified: row.verified,
  undeliverable:
    row.undeliverable_since && row.undeliverable_reason
      ? {
          since: row.undeliverable_since.toISOString(),
          reason: FailureReason.catch('unclear').parse(row.undeliverable_reason),
        }
      : null,
  complainedSince: row.complained_since?.toISOString() ?? null,
})

export const viewCustomerLine = (row: CustomerRow & { email: string | null }): z.output<typeof CustomerLine> => ({
  id: row.id,
  name: row.name,
  company: row.company,
  email: row.email,
  conversationCount: row.conversation_count,
  lastContactAt: row.last_contact_at?.toISOString() ?? null,
})
