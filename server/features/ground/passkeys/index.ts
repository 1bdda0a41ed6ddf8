import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.ts'

export const passkeys: Feature = { name: 'ground/passkeys', routes }
