import type { Workspace } from '@madoguchi/contract'
import type { WorkspaceRow } from './queries.ts'

export const viewWorkspace = (row: WorkspaceRow): Workspace => ({
  id: row.workspace_id,
  slug: row.slug,
  name: row.name,
  teamName: row.team_name,
  language: row.language,
  timeZone: row.time_zone,
  createdAt: row.created_at.toISOString(),
  deletesAt: row.deletes_at?.toISOString() ?? null,
})
