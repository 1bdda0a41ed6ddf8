import { readConfig } from '#platform/config/index.ts'
import type { Services } from '#platform/context.ts'
import { migrate } from '#platform/db/index.ts'
import { openServices, reachDatabase, stopAll } from '../process.ts'

/** Something an operator can mend; shown without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

/**
 * Runs a short command on the installation that the settings name, whether it is running or not, and leaves
 * the database as it was found: running or ended.
 */
export async function withServices<T>(work: (services: Services) => Promise<T>): Promise<T> {
  const config = readConfig()
  const database = await reachDatabase(config)
  if (database.running.length > 0) await migrate(database.url, config.secret)
  const { services, running } = openServices({ ...config, logLevel: 'warn' }, database.url)
  try {
    return await work(services)
  } finally {
    await stopAll([...database.running, ...running], () => undefined)
  }
}

/** The workspace of this slug; without one, the only workspace there is. */
export async function chooseWorkspace(
  services: Services,
  slug: string | undefined,
): Promise<{ workspaceId: string; slug: string }> {
  const { rows } = await services.database.owner.query<{ workspace_id: string; slug: string }>(
    'select workspace_id, slug from workspaces order by created_at',
  )
  const found = slug === undefined ? rows : rows.filter((row) => row.slug === slug)
  const [first] = found
  if (!first)
    throw new CommandError(
      slug === undefined
        ? 'There is no workspace yet. Make one: workspace create --name "…"'
        : `There is no workspace "${slug}". There are: ${rows.map((row) => row.slug).join(', ') || 'none'}.`,
    )
  if (found.length > 1)
    throw new CommandError(
      `There are several workspaces. Name one with --workspace: ${rows.map((row) => row.slug).join(', ')}.`,
    )
  return { workspaceId: first.workspace_id, slug: first.slug }
}
