import {
  type Channel,
  type Channels,
  enqueueApply,
  findAccount,
  findContact,
  type InRow,
  noteContactFailed,
  waitingContacts,
} from '#features/channels/ledger/index.ts'
import type { Ctx } from '#platform/context.ts'
import { applyAll, type Prepared, prepare } from './apply-contact.ts'

/** So many are read at a time, and so many bytes of them; the first is taken whatever its size. */
const most = 24
const mostBytes = 32 * 1024 * 1024
/** After this long it is the turn of others, and of a process that wants to end. */
const turnMs = 2_000

type Reading = { row: InRow; done: Promise<void>; result: { prepared: Prepared } | { error: unknown } | null }

/**
 * Makes messages of all contacts of an account that wait. They are read side by side; whatever is ready is written in
 * one transaction, as what it costs to write one by itself is mostly what stands around it. Nobody waits for a mail
 * that takes long to read but those of the same sender, who must find the conversation that it opens.
 */
export async function applyWaiting(ctx: Ctx, channels: Channels, accountId: string): Promise<void> {
  const readings = new Map<string, Reading>()
  const end = performance.now() + turnMs
  const isOver = () => performance.now() > end
  for (;;) {
    if (!isOver()) await takeMore(ctx, channels, accountId, readings)
    if (readings.size === 0) break
    const ready = takeReady(readings)
    if (ready.length === 0) {
      const open = [...readings.values()].filter(({ result }) => result === null)
      await Promise.race(open.map(({ done }) => done))
      continue
    }
    const prepared = ready.flatMap(({ result }) => (result && 'prepared' in result ? [result.prepared] : []))
    for (const { row, result } of ready)
      if (result && 'error' in result) await noteFailure(ctx, row.id, result.error, true)
    await write(ctx, prepared)
  }
  if (isOver()) await ctx.transaction(async (tx) => enqueueApply(tx, accountId))
}

async function takeMore(ctx: Ctx, channels: Channels, accountId: string, readings: Map<string, Reading>) {
  if (readings.size >= most) return
  const { rows, account } = await ctx.transaction(async (tx) => {
    const [rows, account] = await Promise.all([
      waitingContacts(tx, accountId, [...readings.keys()], most - readings.size),
      findAccount(tx, accountId),
    ])
    return { rows, account }
  })
  let bytes = [...readings.values()].reduce((sum, { row }) => sum + row.bytes, 0)
  for (const row of rows) {
    bytes += row.bytes
    if (readings.size > 0 && bytes > mostBytes) return
    readings.set(row.id, startReading(ctx, row, readerFor(channels, row, account)))
  }
}

function startReading(ctx: Ctx, row: InRow, read: Reader): Reading {
  const reading: Reading = { row, result: null, done: Promise.resolve() }
  reading.done = prepare(ctx, row, read).then(
    (prepared) => {
      reading.result = { prepared }
    },
    (error: unknown) => {
      reading.result = { error }
    },
  )
  return reading
}

/** Takes out what was read, except behind something of the same sender that was not. */
function takeReady(readings: Map<string, Reading>): Reading[] {
  const behind = new Set<string>()
  const ready: Reading[] = []
  for (const reading of readings.values()) {
    const sender = senderOf(reading.row)
    if (reading.result === null) behind.add(sender)
    else if (!behind.has(sender)) ready.push(reading)
  }
  for (const { row } of ready) readings.delete(row.id)
  return ready
}

// The ledger wrote the envelope itself.
const envelopeOf = (row: InRow) => row.envelope as unknown as Parameters<Channel['read']>[3]

const senderOf = (row: InRow): string => envelopeOf(row).from?.toLowerCase() ?? ''

/** One that cannot be written holds up no other: each is then tried by itself. */
async function write(ctx: Ctx, prepared: Prepared[]): Promise<void> {
  if (prepared.length === 0) return
  try {
    await applyAll(ctx, prepared)
  } catch (error) {
    const [only] = prepared
    if (prepared.length === 1 && only) return noteFailure(ctx, only.id, error, true)
    for (const one of prepared) await write(ctx, [one])
  }
}

/** Tries one contact again. Throws when that fails too, so that the queue tries once more, later. */
export async function retryContact(ctx: Ctx, channels: Channels, contactId: string): Promise<void> {
  const row = await ctx.transaction((tx) => findContact(tx, contactId))
  if (!row || row.state === 'applied' || row.state === 'not_taken') return
  try {
    const account = await ctx.transaction((tx) => findAccount(tx, row.account_id))
    await applyAll(ctx, [await prepare(ctx, row, readerFor(channels, row, account))])
  } catch (error) {
    await noteFailure(ctx, contactId, error, false)
    throw error
  }
}

type Reader = Parameters<typeof prepare>[2]

const readerFor =
  (channels: Channels, row: InRow, account: Awaited<ReturnType<typeof findAccount>>): Reader =>
  ({ services }, raw) =>
    channels[row.channel].read(services, account ?? { address: '', trustedAuthservId: null }, raw, envelopeOf(row))

const noteFailure = (ctx: Ctx, contactId: string, error: unknown, tryAgain: boolean) =>
  noteContactFailed(ctx, contactId, error instanceof Error ? error.message.slice(0, 500) : String(error), tryAgain)
