import { setTimeout as pause } from 'node:timers/promises'
import { type Ctx, type Services, systemCtx } from '#platform/context.ts'
import { openImap } from '#platform/mail/imap/index.ts'
import { accountOf } from './credentials.ts'
import { guardOf } from './guard.ts'
import { importOlder } from './import-older.ts'
import { doMarks } from './marks.ts'
import { noteChecked, noteState } from './note-state.ts'
import { listFolders } from './queries/folders.ts'
import { findSource, type SourceRow, type WantedSource } from './queries/sources.ts'
import { readFolder } from './read-folder.ts'
import type { Reading } from './reading.ts'
import { needsPerson, type PauseTimes, pauseBefore } from './rules.ts'
import { troubleOf } from './stopped.ts'

export type SourceTimes = {
  /** After this, what another process has let go of is taken over, and what was missed is seen. */
  takeOverMs: number
  /** At the latest after this the server is asked for news, also about the folders that it tells nothing of. */
  lookMs: number
  pause: PauseTimes
  connectMs: number
  answerMs: number
}

export const usualTimes: SourceTimes = {
  takeOverMs: 5_000,
  lookMs: 60_000,
  pause: { firstMs: 2_000, mostMs: 5 * 60_000 },
  connectMs: 20_000,
  answerMs: 120_000,
}

/** Fetches the mail of one source until `signal` ends it. Connections break and come back; it never gives up. */
export async function runSource(services: Services, wanted: WantedSource, times: SourceTimes, signal: AbortSignal) {
  const ctx = systemCtx(services, wanted.workspaceId)
  for (let failures = 0; !signal.aborted; ) {
    let stopped = false
    try {
      const source = await ctx.transaction((tx) => findSource(tx, wanted.mailboxId))
      // It was changed or removed; who looks after the sources will see that, too.
      if (!source || source.version !== wanted.version) return
      await read(ctx, source, times, signal, () => {
        failures = 0
      })
    } catch (error) {
      if (signal.aborted) return
      const trouble = troubleOf(error)
      stopped = trouble !== null && needsPerson(trouble.reason)
      services.log.warn({ mailboxId: wanted.mailboxId, err: String(error) }, 'mail could not be fetched')
      if (trouble) await noteState(ctx, wanted, stopped ? 'stopped' : 'reconnecting', trouble).catch(() => undefined)
    }
    failures += 1
    const wait = pauseBefore(failures, stopped, times.pause, Math.random())
    await pause(wait, undefined, { signal }).catch(() => undefined)
  }
}

async function read(ctx: Ctx, source: SourceRow, times: SourceTimes, signal: AbortSignal, fine: () => void) {
  const { config } = ctx.services
  const account = await accountOf(ctx, source)
  const session = await openImap(account, guardOf(ctx.services), times, config.maxMailBytes)
  const reading: Reading = { ctx, session, source, signal }
  const wanted = { mailboxId: source.mailbox_id, version: source.version }
  // What hangs is cut off.
  const end = () => void session.close()
  signal.addEventListener('abort', end)
  try {
    await noteState(ctx, wanted, 'connected', null)
    while (!signal.aborted) {
      const more = await readAll(reading)
      await noteChecked(ctx, wanted)
      fine()
      if (!more) await session.waitForNews(times.lookMs, signal)
    }
  } finally {
    signal.removeEventListener('abort', end)
    await session.close()
  }
}

/** All folders, the first one last: it is the one that is open while we wait. Returns true while older mail is to be read. */
async function readAll(reading: Reading): Promise<boolean> {
  const { ctx, source } = reading
  const folders = await ctx.transaction((tx) => listFolders(tx, source.mailbox_id))
  let more = false
  for (const { path } of folders.toReversed()) {
    const place = await readFolder(reading, path)
    more = (await importOlder(reading, place)) || more
    await doMarks(reading, place)
  }
  return more
}
