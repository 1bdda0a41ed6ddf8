import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.ts'

export { signingKeyOf } from './actions.ts'

export const sendingDomains: Feature = { name: 'channels/sending-domains', routes }
