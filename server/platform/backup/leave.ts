import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'

const patienceMs = 1_000

/** Ends a connection. One whose query waits for a lock does not hear it; the database notices when we are gone. */
export const leave = (client: pg.Client): Promise<void> =>
  Promise.race([client.end().catch(() => undefined), sleep(patienceMs, undefined, { ref: false })])
