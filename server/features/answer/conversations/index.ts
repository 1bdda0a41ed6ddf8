import type { Feature } from '#platform/feature.ts'
import { bringBackUndelivered } from './actions/move.ts'
import { type Channels, jobs } from './jobs.ts'
import { routes } from './routes.ts'

export { accessConversation } from './actions/access.ts'

export const conversations = (channels: Channels): Feature => ({
  name: 'answer/conversations',
  routes,
  jobs: (services) => jobs(services, channels),
  readers: [{ name: 'conversations.undelivered', handle: bringBackUndelivered }],
})
