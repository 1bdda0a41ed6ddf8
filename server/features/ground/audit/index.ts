import type { Feature } from '#platform/feature.ts'
import { portables } from './portable.ts'
import { routes } from './routes.ts'

export const audit: Feature = { name: 'ground/audit', routes, portables }
