import pg from 'pg'

// Any number will do, as long as every process of every version takes the same.
const doorKey = 4_812_2526
/** For so long a migration waits until all that has passed the door is done; for so long newcomers wait behind it. */
const patienceMs = 1_000
/** By then a migration has the locks that it needs, or does not get them. */
const longestMs = 3_000

/** Said by every transaction when it begins, before it holds anything. */
export const passDoor = `select pg_advisory_xact_lock_shared(${doorKey})`

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
    await client.query(`begin; set local lock_timeout = ${patienceMs}; select pg_advisory_xact_lock(${doorKey})`)
  } catch (error) {
    await open()
    // Waited in vain.
    if (!(error instanceof pg.DatabaseError) || error.code !== '55P03') throw error
  }
  return open
}
