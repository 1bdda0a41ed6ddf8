import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.ts'

export const audit: Feature = { name: 'ground/audit', routes }
