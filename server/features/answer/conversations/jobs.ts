import { releaseTask } from '#features/channels/email/index.ts'
import { applyTask, type Channels, retryTask } from '#features/channels/ledger/index.ts'
import { type Services, systemCtx } from '#platform/context.ts'
import type { Jobs } from '#platform/jobs/index.ts'
import { applyWaiting, retryContact } from './actions/apply-waiting.ts'
import { wakeConversation, wakeTask } from './actions/move.ts'
import { releaseConversations } from './actions/release.ts'

export const jobs = (services: Services, channels: Channels): Jobs => ({
  [applyTask]: ({ workspaceId = '', accountId = '' }) =>
    applyWaiting(systemCtx(services, workspaceId), channels, accountId),

  [retryTask]: ({ workspaceId = '', contactId = '' }) =>
    retryContact(systemCtx(services, workspaceId), channels, contactId),

  [wakeTask]: ({ workspaceId = '', conversationId = '' }) =>
    wakeConversation(systemCtx(services, workspaceId), conversationId),

  [releaseTask]: ({ workspaceId = '', mailboxId = '' }) =>
    releaseConversations(systemCtx(services, workspaceId), mailboxId),
})
