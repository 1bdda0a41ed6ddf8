import { SendingDomain } from '@madoguchi/contract'
import type { SendingDomainRow } from './queries.ts'
import { recordName, recordValue } from './rules.ts'

export const viewSendingDomain = (row: SendingDomainRow): SendingDomain => ({
  id: row.id,
  domain: row.domain,
  record: { name: recordName(row.selector, row.domain), value: recordValue(row.public_key) },
  signing: row.key_found,
  findings: SendingDomain.shape.findings.parse(row.findings),
  checkedAt: row.checked_at?.toISOString() ?? null,
})
