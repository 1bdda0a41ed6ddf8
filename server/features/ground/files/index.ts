import type { Feature } from '#platform/feature.ts'
import { portables } from './portable.ts'
import { routes } from './routes.ts'

export { storeFile } from './actions.ts'
export { exportedFile } from './portable.ts'
export { type FileRow, findFiles, insertFile } from './queries.ts'
export { pictureTypeOf, safeFileName } from './rules.ts'

export const files: Feature = { name: 'ground/files', routes, portables }
