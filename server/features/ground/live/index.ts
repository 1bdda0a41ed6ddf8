import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.ts'

export const live: Feature = { name: 'ground/live', routes }
