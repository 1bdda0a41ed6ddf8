import type { Channels } from '#features/channels/ledger/index.ts'
import type { Feature } from '#platform/feature.ts'
import { bringBackUndelivered, resumeSnoozes } from './actions/move.ts'
import { jobs } from './jobs.ts'
import { portables } from './portable.ts'
import { routes } from './routes.ts'

export { accessConversation } from './actions/access.ts'
export { assignConversation } from './actions/assign.ts'
export { finishConversation, snoozeConversation } from './actions/move.ts'
export { writeNote } from './actions/note.ts'
export { replyToConversation } from './actions/reply.ts'
export { setTags } from './actions/set-tags.ts'

export const conversations = (channels: Channels): Feature => ({
  name: 'answer/conversations',
  routes,
  jobs: (services) => jobs(services, channels),
  readers: [{ name: 'conversations.undelivered', handle: bringBackUndelivered }],
  resume: resumeSnoozes,
  portables,
})
