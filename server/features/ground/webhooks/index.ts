import type { Feature } from '#platform/feature.ts'
import { errands, jobs, resume, timers } from './jobs.ts'
import { reader } from './reader.ts'
import { routes } from './routes.ts'

export const webhooks: Feature = {
  name: 'ground/webhooks',
  routes,
  jobs,
  errands,
  timers,
  readers: [reader],
  resume,
}
