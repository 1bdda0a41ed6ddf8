import { roleAllows } from '@madoguchi/contract'
import { type Ctx, createCtx, type Services } from '#platform/context.ts'
import type { Tx } from '#platform/db/index.ts'
import { membershipsOf } from './queries.ts'

/**
 * A person signs in once and may belong to several workspaces: each of them is told, as done by its own member.
 * `by` is null where somebody else may have been at the keyboard.
 */
export async function inEachWorkspace(
  services: Services,
  { userId, requestId, by }: { userId: string; requestId: string | null; by: 'member' | null },
  work: (tx: Tx, memberId: string, ctx: Ctx) => Promise<unknown>,
): Promise<void> {
  for (const { workspace_id: workspaceId, member_id: memberId, role } of await membershipsOf(
    services.database,
    userId,
  )) {
    const ctx = createCtx(services, {
      workspaceId,
      // What is told is about the person; no mailbox is looked into.
      hiddenMailboxes: [],
      actor: by === 'member' ? { kind: 'member', id: memberId } : { kind: 'system', id: null },
      memberId,
      language: 'ja',
      requestId,
      can: (permission) => roleAllows(role, permission),
    })
    await ctx.transaction((tx) => work(tx, memberId, ctx))
  }
}
