/** The person at the terminal wants it to end, or whoever started the process does. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

/**
 * Lets `work` be interrupted: with the first signal to the process its own is aborted and the promise rejects
 * at once, so that the caller's `finally` can put things away. The next signal ends the process as usual.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const { promise: interrupted, reject } = Promise.withResolvers<never>()
  const end = () => {
    const reason = new Interrupted('Interrupted; what was begun has been put away.')
    controller.abort(reason)
    reject(reason)
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  try {
    return await Promise.race([work(controller.signal), interrupted])
  } finally {
    process.off('SIGINT', end)
    process.off('SIGTERM', end)
  }
}
