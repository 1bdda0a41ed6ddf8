import type { ImapFlow } from 'imapflow'
import { ImapFailure } from './failure.ts'

/**
 * Waits in IDLE, or without a word where the server has none, until something happens in the open folder. The
 * server is asked for a sign of life afterwards, which also ends IDLE.
 */
export function waiter(client: ImapFlow, canIdle: boolean): (ms: number, signal: AbortSignal) => Promise<void> {
  // Told between two waits counts, too.
  let news = false
  let wake: () => void = () => undefined
  client.on('exists', () => {
    news = true
    wake()
  })
  client.on('close', () => wake())

  return async (ms, signal) => {
    if (!news && !signal.aborted) {
      const idling = canIdle ? client.idle().catch(() => undefined) : undefined
      await new Promise<void>((resolve) => {
        const end = () => {
          clearTimeout(timer)
          signal.removeEventListener('abort', end)
          resolve()
        }
        const timer = setTimeout(end, ms)
        signal.addEventListener('abort', end)
        wake = end
        // A server that refuses IDLE is asked again after the pause, not at once.
        if (!client.usable) end()
        void idling
      })
      wake = () => undefined
    }
    news = false
    if (!client.usable) throw new ImapFailure('broken')
    await client.noop()
  }
}
