import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const patience = 5

/** True while anybody but the caller is connected. A connection that is just being closed does not count. */
export async function isInUse(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'madoguchi visitor' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    for (let tries = 0; tries < patience; tries++) {
      const { rows } = await client.query<{ used: boolean }>(
        `select exists (select from pg_stat_activity where datname = current_database()
           and backend_type = 'client backend' and pid <> pg_backend_pid()) as used`,
      )
      if (!rows[0]?.used) return false
      await sleep(100)
    }
    return true
  } finally {
    await client.end()
  }
}
