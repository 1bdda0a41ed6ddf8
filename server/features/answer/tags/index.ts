import type { Feature } from '#platform/feature.ts'
import { portables } from './portable.ts'
import { routes } from './routes.ts'

export { createTag } from './actions.ts'
export { findTagByName, findTags } from './queries.ts'
export { viewTag } from './views.ts'

export const tags: Feature = { name: 'answer/tags', routes, portables }
