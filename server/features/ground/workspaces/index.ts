import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.ts'

export { changeWorkspace, createWorkspace, foundWorkspace } from './actions.ts'
export { findWorkspace, isInstallationEmpty, listWorkspaces, lockFounding, updateWorkspace } from './queries.ts'
export { viewWorkspace } from './views.ts'

export const workspaces: Feature = { name: 'ground/workspaces', routes }
