import type { Feature } from '#platform/feature.ts'
import type { Portable } from '#platform/transfer/index.ts'
import { jobs, resume } from './jobs.ts'
import { routes } from './routes.ts'

/** `portables` are those of the whole house, which only the house knows. */
export const exports = (portables: () => Portable[]): Feature => ({
  name: 'ground/exports',
  routes,
  jobs: (services) => jobs(services, portables),
  resume,
})
