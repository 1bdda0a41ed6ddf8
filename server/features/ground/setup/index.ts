import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.ts'

export const setup: Feature = { name: 'ground/setup', routes }
