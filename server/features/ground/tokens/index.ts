import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.ts'

export { createToken, identifyToken } from './actions.ts'

export const tokens: Feature = { name: 'ground/tokens', routes }
