import type { Setup } from '@madoguchi/contract'
import type { z } from 'zod'
import { addUser, type Exchange, hashChosenPassword, signIn } from '#features/ground/access/index.ts'
import { addMember } from '#features/ground/members/index.ts'
import { foundWorkspace, isInstallationEmpty, lockFounding } from '#features/ground/workspaces/index.ts'
import { systemCtx } from '#platform/context.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'

/** The first workspace and its owner, all or nothing. Whoever comes second finds the door closed. */
export async function setUp(exchange: Exchange, draft: z.output<typeof Setup>): Promise<void> {
  const { services } = exchange
  const { workspaceName, name, email, language } = draft
  if (!(await isInstallationEmpty(services.database.app))) throw problem('already_set_up')
  const password = await hashChosenPassword(draft.password, email)
  const ctx = systemCtx(services, newId())
  await ctx.transaction(async (tx) => {
    await lockFounding(tx)
    if (!(await isInstallationEmpty(tx.db))) throw problem('already_set_up')
    await foundWorkspace(ctx, { name: workspaceName, language })
    const userId = await addUser(tx, { name, email, password, language })
    await addMember(ctx, { userId, name, role: 'owner' })
  })
  await signIn(exchange, { email, password: draft.password })
}
