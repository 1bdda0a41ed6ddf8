import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.ts'

export const signInService: Feature = { name: 'ground/sign-in-service', routes }
