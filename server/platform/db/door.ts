import pg from 'pg'

/** For so long a migration waits until all that has passed the door is done; for so long newcomers wait behind it. */
const patienceMs = 1_000
/** By then a migration has the locks that it needs, or does not get them. */
const longestMs = 3_000

/**
 * Said by every transaction when it begins, before it holds anything. A table's lock and not an advisory one: it is
 * the cheapest there is, and it takes no snapshot, so that a transaction may still choose its isolation.
 */
export const passDoor = 'lock table platform.door in access share mode'

/** An empty table that nobody ever needs for anything else. */
export async function makeDoor(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query("select to_regclass('platform.door') is not null as there")
  if (rows[0]?.there) return
  const name = client.escapeIdentifier(role)
  await client.query(`create schema if not exists platform; create table platform.door ();
    grant usage on schema platform to ${name}; grant select on platform.door to ${name}`)
}

/**
 * Keeps new transactions waiting and lets those that run come to their end, so that a migration finds its tables free
 * in whatever order it takes them. A transaction that takes longer is not waited for: it may not need these tables.
 * Opens by itself after three seconds, or when this process dies. Answers how to open it before.
 */
export async function closeDoor(ownerUrl: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'madoguchi door' })
  // Whoever ends this connection has opened the door.
  client.on('error', () => undefined)
  await client.connect()
  let opening: Promise<void> | undefined
  const open = () => {
    clearTimeout(timer)
    opening ??= client.end().catch(() => undefined)
    return opening
  }
  const timer = setTimeout(open, longestMs)
  try {
    await client.query(
      `begin; set local lock_timeout = ${patienceMs}; lock table platform.door in access exclusive mode`,
    )
  } catch (error) {
    await open()
    // Waited in vain.
    if (!(error instanceof pg.DatabaseError) || error.code !== '55P03') throw error
  }
  return open
}
