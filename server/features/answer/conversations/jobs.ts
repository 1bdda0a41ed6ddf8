import {
  applyTask,
  type Channel,
  type Channels,
  findAccount,
  type InRow,
  noteContactFailed,
} from '#features/channels/ledger/index.ts'
import { type Ctx, type Services, systemCtx } from '#platform/context.ts'
import type { Jobs } from '#platform/jobs/index.ts'
import { applyContact } from './actions/apply-contact.ts'
import { wakeConversation, wakeTask } from './actions/move.ts'

export const jobs = (services: Services, channels: Channels): Jobs => ({
  async [applyTask]({ workspaceId = '', contactId = '' }) {
    const ctx = systemCtx(services, workspaceId)
    try {
      await applyContact(ctx, contactId, (row, raw) => readContact(ctx, channels, row, raw))
    } catch (error) {
      await noteContactFailed(ctx, contactId, error instanceof Error ? error.message.slice(0, 500) : String(error))
      throw error
    }
  },

  [wakeTask]: ({ workspaceId = '', conversationId = '' }) =>
    wakeConversation(systemCtx(services, workspaceId), conversationId),
})

async function readContact(ctx: Ctx, channels: Channels, row: InRow, raw: Buffer) {
  const account = await ctx.transaction((tx) => findAccount(tx, row.account_id))
  // The ledger wrote the envelope itself.
  const envelope = row.envelope as unknown as Parameters<Channel['read']>[3]
  return channels[row.channel].read(ctx.services, account ?? { address: '', trustedAuthservId: null }, raw, envelope)
}
