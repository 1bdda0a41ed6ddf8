import { type Dialect, Kysely } from 'kysely'
import type { DB } from './tables.generated.ts'

/** Runs `work` on one connection of the pool. */
export type OnOneConnection = <T>(work: (db: Kysely<DB>) => Promise<T>) => Promise<T>

/**
 * Kysely's own way to keep a connection lets a statement leave only after the answer to the last has come. Here those
 * that do not wait for each other leave together, which is half of the time that many small ones take. Whoever still
 * asks after `work` has ended is refused: by then the connection belongs to somebody else.
 */
export function createOnOneConnection(app: Kysely<DB>, dialect: Dialect): OnOneConnection {
  const root = app.getExecutor()
  const driver = dialect.createDriver()
  return (work) =>
    root.provideConnection(async (connection) => {
      let ended = false
      const executor = root.withConnectionProvider({
        provideConnection: async (use) => {
          if (ended) throw new Error('a statement came after its transaction had ended')
          return use(connection)
        },
      })
      try {
        return await work(new Kysely<DB>({ config: { dialect }, dialect, driver, executor }))
      } finally {
        ended = true
      }
    })
}
