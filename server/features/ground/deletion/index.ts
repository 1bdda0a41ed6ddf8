import type { Feature } from '#platform/feature.ts'
import { jobs, resume } from './jobs.ts'
import { routes } from './routes.ts'

export { planDeletion, takeBackDeletion } from './actions.ts'
export { deleteWorkspace } from './jobs.ts'

export const deletion: Feature = { name: 'ground/deletion', routes, jobs, resume }
