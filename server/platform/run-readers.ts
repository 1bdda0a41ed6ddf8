import { setTimeout as sleep } from 'node:timers/promises'
import { type Services, systemCtx } from '#platform/context.ts'
import { type Reader, readerBatch, readNext } from '#platform/events/index.ts'

const lookAnywayMs = 5_000
/** Events that come close together are read together. */
const gatherMs = 50

type ReaderRun = { stop(): Promise<void> }

/** Lets the readers of the log follow it in this process: at every look of the bus, and by themselves from time to time. */
export function startReaders(services: Services, readers: Reader[]): ReaderRun {
  const waiting = new Set<string>()
  let working: Promise<void> | undefined
  let stopped = false

  const read = (workspaceId: string, reader: Reader) =>
    systemCtx(services, workspaceId).transaction((tx) => readNext(tx, reader))
  const work = async () => {
    while (waiting.size > 0 && !stopped) {
      await sleep(gatherMs)
      const workspaceIds = [...waiting]
      waiting.clear()
      for (const workspaceId of workspaceIds) await readAll(workspaceId).catch(failed)
    }
  }
  const readAll = async (workspaceId: string) => {
    for (const reader of readers) {
      // Fewer than a batch: it has read everything, and what comes now brings the next look.
      while (!stopped && (await read(workspaceId, reader)) === readerBatch);
    }
  }
  const failed = (error: Error) =>
    services.log.warn({ err: error.message }, 'a reader of the log failed and will try again')
  const look = (workspaceId: string) => {
    waiting.add(workspaceId)
    working ??= work().finally(() => {
      working = undefined
    })
  }
  const lookAtAll = async () => {
    const { rows } = await services.database.owner.query<{ workspace_id: string }>(
      'select workspace_id from workspaces',
    )
    for (const { workspace_id } of rows) look(workspace_id)
  }
  const guarded = () =>
    void lookAtAll().catch((error: Error) =>
      services.log.warn({ err: error.message }, 'the log could not be looked at'),
    )

  if (readers.length === 0) return { stop: async () => undefined }
  const leave = services.bus.onLook(look)
  guarded()
  const timer = setInterval(guarded, lookAnywayMs)
  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      leave()
      await working
    },
  }
}
