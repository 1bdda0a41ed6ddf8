import { setTimeout as sleep } from 'node:timers/promises'

/** The person at the terminal wants it to end, or whoever started the process does. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

const patienceMs = 3_000

/**
 * Lets `work` be interrupted: the first signal to the process aborts that of the work, which has a moment to put
 * away what it has begun. The next signal ends the process as usual.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const { promise: interrupted, resolve } = Promise.withResolvers<void>()
  const end = () => {
    controller.abort(new Interrupted('Interrupted; what was begun has been put away.'))
    resolve()
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  const outOfPatience = interrupted.then(async (): Promise<never> => {
    await sleep(patienceMs, undefined, { ref: false })
    throw controller.signal.reason
  })
  try {
    return await Promise.race([work(controller.signal), outOfPatience])
  } catch (error) {
    // Whatever breaks after the signal breaks because of it.
    throw controller.signal.aborted ? controller.signal.reason : error
  } finally {
    process.off('SIGINT', end)
    process.off('SIGTERM', end)
  }
}
