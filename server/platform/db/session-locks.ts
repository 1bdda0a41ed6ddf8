import pg from 'pg'
import type { Log } from '#platform/log/index.ts'

/**
 * Locks that belong to this process: the database lets go of them when the process ends, however it ends, and not
 * before. They live on one connection of their own.
 */
export type SessionLocks = {
  /** False when another process has it, or when the database does not answer. */
  take(name: string): Promise<boolean>
  release(name: string): Promise<void>
  close(): Promise<void>
}

type Question = 'pg_try_advisory_lock' | 'pg_advisory_unlock'

/** `lost` is called when the connection broke: from then on another process may have any of them. */
export function openSessionLocks(ownerUrl: string, name: string, log: Log, lost: () => void): SessionLocks {
  let opening: Promise<pg.Client> | undefined
  let closed = false

  const open = async () => {
    const client = new pg.Client({ connectionString: ownerUrl, application_name: name, keepAlive: true })
    const forget = () => {
      client.removeAllListeners('end')
      opening = undefined
      lost()
    }
    client.on('error', () => undefined)
    client.on('end', forget)
    try {
      await client.connect()
      return client
    } catch (error) {
      forget()
      throw error
    }
  }
  // A connection answers one question at a time.
  let turn: Promise<unknown> = Promise.resolve()
  const ask = (what: Question, lock: string): Promise<boolean> => {
    const answer = turn.then(() => askNow(what, lock))
    turn = answer
    return answer
  }
  const askNow = async (what: Question, lock: string): Promise<boolean> => {
    if (closed) return false
    try {
      opening ??= open()
      const client = await opening
      const { rows } = await client.query<{ done: boolean }>(`select ${what}(hashtextextended($1, 0)) as done`, [lock])
      return rows[0]?.done ?? false
    } catch (error) {
      log.warn({ err: String(error) }, 'a lock could not be asked for')
      return false
    }
  }
  return {
    take: (lock) => ask('pg_try_advisory_lock', lock),
    release: async (lock) => void (await ask('pg_advisory_unlock', lock)),
    async close() {
      closed = true
      const client = await opening?.catch(() => undefined)
      client?.removeAllListeners('end')
      await client?.end()
    },
  }
}
