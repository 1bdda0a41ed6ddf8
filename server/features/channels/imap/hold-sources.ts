import type { Services } from '#platform/context.ts'
import { openSessionLocks } from '#platform/db/index.ts'
import { type WantedSource, wantedSources } from './queries/sources.ts'
import { runSource, type SourceTimes, usualTimes } from './run-source.ts'

const gatherMs = 100

type Held = { version: number; end: AbortController; ended: Promise<void> }
export type SourceRun = { stop(): Promise<void> }

/**
 * Fetches the mail of all sources that no other process fetches. A source is held by a lock of this process's own
 * database connection: it is free the moment the process is gone, and at no earlier one.
 */
export function startSources(services: Services, times: SourceTimes = usualTimes): SourceRun {
  const held = new Map<string, Held>()
  let looking: Promise<void> | undefined
  let lookAgain = false
  let gathering: NodeJS.Timeout | undefined
  let stopped = false

  const endAll = () => {
    for (const { end } of held.values()) end.abort()
  }
  // Without the connection others may hold what we held.
  const locks = openSessionLocks(services.database.ownerUrl, 'madoguchi imap', services.log, endAll)

  const hold = async (wanted: WantedSource) => {
    if (held.has(wanted.mailboxId) || stopped) return
    if (!(await locks.take(lockOf(wanted.mailboxId)))) return
    const end = new AbortController()
    const ended = runSource(services, wanted, times, end.signal)
      .catch((error: unknown) => services.log.error({ err: String(error) }, 'a source ended unexpectedly'))
      .then(() => locks.release(lockOf(wanted.mailboxId)))
      .then(() => void held.delete(wanted.mailboxId))
    held.set(wanted.mailboxId, { version: wanted.version, end, ended })
  }
  const look = async () => {
    const wanted = await wantedSources(services.database.owner)
    const versions = new Map(wanted.map(({ mailboxId, version }) => [mailboxId, version]))
    const outdated = [...held].filter(([mailboxId, { version }]) => versions.get(mailboxId) !== version)
    for (const [, { end }] of outdated) end.abort()
    await Promise.all(outdated.map(([, { ended }]) => ended))
    for (const source of wanted) await hold(source)
  }
  const lookOnce = () => {
    if (stopped) return
    if (looking) {
      lookAgain = true
      return
    }
    looking = look()
      .catch((error: unknown) =>
        services.log.warn({ err: String(error) }, 'the sources of mail could not be looked at'),
      )
      .finally(() => {
        looking = undefined
        if (!lookAgain) return
        lookAgain = false
        lookOnce()
      })
  }
  const leave = services.bus.onLook(() => {
    gathering ??= setTimeout(() => {
      gathering = undefined
      lookOnce()
    }, gatherMs)
  })
  const timer = setInterval(lookOnce, times.takeOverMs)
  lookOnce()

  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      clearTimeout(gathering)
      leave()
      await looking
      endAll()
      await Promise.all([...held.values()].map(({ ended }) => ended))
      await locks.close()
    },
  }
}

const lockOf = (mailboxId: string) => `imap:${mailboxId}`
