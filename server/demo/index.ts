import { rm } from 'node:fs/promises'
import { hashPassword, verifyPassword } from '#features/ground/access/index.ts'
import { isInstallationEmpty } from '#features/ground/workspaces/index.ts'
import type { Services } from '#platform/context.ts'
import { buildDemo, type DemoSignIn, type Progress, signInOf } from './build.ts'
import { staff } from './content/workspace.ts'
import { isLocalOnly, openPassword, ownPassword } from './password.ts'
import { outboxOf } from './post.ts'
import {
  deleteHalfMade,
  findDemo,
  markClosed,
  passwordsOf,
  setPassword,
  storageKeysOf,
  withDemoLock,
} from './queries.ts'

export { buildDemo, type DemoSignIn, type Progress } from './build.ts'

const addresses = Object.values(staff).map(({ email }) => email)

/**
 * The demo of this installation: made when there is nothing yet, made anew when its making was cut off.
 * Null when there is none and none is wanted.
 */
export const ensureDemo = (services: Services, progress?: Progress): Promise<DemoSignIn | null> =>
  withDemoLock(services.database.owner, async () => {
    const { config, database } = services
    const demo = await findDemo(database.owner)
    if (demo?.ready_at) {
      if (!demo.there) return null
      const open = demo.open && !(await closeDemo(services))
      return config.demo ? signInOf(open ? openPassword : ownPassword(config)) : null
    }
    if (demo) await removeHalfMade(services, demo.workspace_id)
    if (!config.demo || !(await isInstallationEmpty(database.app))) return null
    return buildDemo(services, progress)
  })

/**
 * An installation that is no longer its own machine's alone takes the documented password away from the
 * demo's people, from those who still have it. True when it did.
 */
export async function closeDemo({ config, database: { owner } }: Services): Promise<boolean> {
  const demo = await findDemo(owner)
  if (!demo?.open || !demo.there || isLocalOnly(config)) return false
  const hash = await hashPassword(ownPassword(config))
  for (const account of await passwordsOf(owner, addresses))
    if (await verifyPassword({ hash: account.hash, password: openPassword })) await setPassword(owner, account.id, hash)
  await markClosed(owner, demo.workspace_id)
  return true
}

async function removeHalfMade({ config, database: { owner }, files }: Services, workspaceId: string): Promise<void> {
  const keys = await storageKeysOf(owner, workspaceId)
  await deleteHalfMade(owner, workspaceId, addresses)
  for (const key of keys) await files.remove(key)
  await rm(outboxOf(config.dataDir), { recursive: true, force: true })
}
