import { listWorkspaces } from '#features/ground/workspaces/index.ts'
import type { Services } from '#platform/context.ts'
import { Refused } from '#platform/refused.ts'

/** The workspace of this slug; without one, the only workspace there is. */
export async function chooseWorkspace(
  services: Services,
  slug: string | undefined,
): Promise<{ workspaceId: string; slug: string }> {
  const all = await listWorkspaces(services.database)
  const [first, ...others] = slug === undefined ? all : all.filter((workspace) => workspace.slug === slug)
  const slugs = all.map((workspace) => workspace.slug).join(', ')
  if (!first && slug === undefined)
    throw new Refused('There is no workspace yet. Make one: workspace create --name "…"')
  if (!first) throw new Refused(`There is no workspace "${slug}". There are: ${slugs || 'none'}.`)
  if (others.length > 0) throw new Refused(`There are several workspaces. Name one with --workspace: ${slugs}.`)
  return { workspaceId: first.workspace_id, slug: first.slug }
}
