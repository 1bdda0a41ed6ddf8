import type { Log } from '#platform/log/index.ts'
import { findRunningEmbedded, startEmbedded } from './embedded.ts'

const lookMs = 2_000

/**
 * An embedded database has nobody else to look after it: when it was killed, it is started again at the address
 * where everybody looks for it. Requests get 503 until then.
 */
export function keepEmbedded(dataDir: string, url: string, log: Log): { stop(): Promise<void> } {
  const port = Number(new URL(url).port)
  let looking: Promise<void> | undefined
  const look = async () => {
    try {
      if (await findRunningEmbedded(dataDir)) return
      await startEmbedded(dataDir, {}, port)
      log.warn('the embedded database had ended and was started again')
    } catch (error) {
      // What the killed one left behind may still be ending; the next look tries again.
      log.warn({ err: String(error) }, 'the embedded database has ended and could not be started again yet')
    } finally {
      looking = undefined
    }
  }
  const timer = setInterval(() => {
    looking ??= look()
  }, lookMs).unref()
  return {
    async stop() {
      clearInterval(timer)
      await looking
    },
  }
}
