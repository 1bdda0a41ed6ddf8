import type { AuditEntry } from '@madoguchi/contract'
import type { AuditRow } from './queries.ts'

export const viewAuditEntry = (row: AuditRow): AuditEntry => ({
  position: row.position,
  at: row.at.toISOString(),
  name: row.name,
  actor: {
    kind: row.actor_kind,
    id: row.actor_id,
    name: row.actor_name ?? (row.actor_kind === 'system' ? 'Madoguchi' : ''),
  },
  data: row.data,
})
