import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.ts'

/** The screen of failed background work. */
export const failedWork: Feature = { name: 'ground/jobs', routes }
