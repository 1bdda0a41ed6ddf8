import type { Feature } from '#platform/feature.ts'
import { portables } from './portable.ts'
import { routes } from './routes.ts'

export { addBrand, changeBrand } from './actions.ts'
export { listBrands } from './queries.ts'

export const brands: Feature = { name: 'channels/brands', routes, portables }
