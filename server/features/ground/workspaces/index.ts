import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.ts'

export { createWorkspace, type NewWorkspace } from './actions.ts'
export { findWorkspace } from './queries.ts'

export const workspaces: Feature = { name: 'ground/workspaces', routes }
