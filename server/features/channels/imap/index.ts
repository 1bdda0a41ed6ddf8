import type { Feature } from '#platform/feature.ts'
import { figures } from './figures.ts'
import { routes } from './routes.ts'

export { type SourceRun, startSources } from './hold-sources.ts'
export { sourceFigures } from './queries/sources.ts'
export type { SourceTimes } from './run-source.ts'

/** Mail that is fetched from a server, in place of being sent here. */
export const imap: Feature = { name: 'channels/imap', routes, figures }
