import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.ts'

export { storeFile } from './actions.ts'
export { type FileRow, findFiles, insertFile } from './queries.ts'
export { safeFileName } from './rules.ts'

export const files: Feature = { name: 'ground/files', routes }
