import type { Ctx, Services } from './context.ts'
import type { Reader } from './events/index.ts'
import type { Figure, Router } from './http/index.ts'
import type { Jobs, Resumption, Timer } from './jobs/index.ts'
import type { Portable } from './transfer/index.ts'

/** What a feature brings into the house. app.ts lists them by name. */
export type Feature = {
  /** `<wing>/<feature>`, as its folder. */
  name: string
  routes?: (app: Router, services: Services) => void
  jobs?: (services: Services) => Jobs
  /** Jobs that wait for the machines of others, and are done by workers of their own. */
  errands?: (services: Services) => Jobs
  timers?: Timer[]
  readers?: Reader[]
  figures?: Figure[]
  /** Its tables as they leave and come in by `export` and `import`; what refers to others stands after them. */
  portables?: Portable[]
  /** Puts what waits in its tables into the queue again, after a backup was restored. May run twice. */
  resume?: (ctx: Ctx, resumption: Resumption) => Promise<void>
}
