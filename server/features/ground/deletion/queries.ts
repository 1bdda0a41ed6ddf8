import type { Database } from '#platform/db/index.ts'

type Going = { slug: string; deletes_at: Date | null; deletion_asked_by: string | null }

/** As the installation sees it; undefined when it is gone. */
export async function findGoing({ owner }: Database, workspaceId: string): Promise<Going | undefined> {
  const { rows } = await owner.query<Going>(
    'select slug, deletes_at, deletion_asked_by from workspaces where workspace_id = $1',
    [workspaceId],
  )
  return rows[0]
}
