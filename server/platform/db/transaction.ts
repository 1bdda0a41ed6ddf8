import type { Actor, EventData, EventName } from '@madoguchi/contract'
import { CompiledQuery, type Kysely } from 'kysely'
import pg from 'pg'
import { hasCode } from '#platform/has-code.ts'
import { passDoor } from './door.ts'
import type { Database, Tables } from './open.ts'
import { isPlanOutdated } from './prepare.ts'

type JobOptions = {
  /** Jobs of one queue run one after another. */
  queue?: string
  runAt?: Date
  maxAttempts?: number
  /** A waiting job of the same key is replaced. */
  key?: string
  priority?: number
}
export type Job = { task: string; payload: Record<string, string>; options: JobOptions }
type Announcement = { name: EventName; data: unknown }

/**
 * A transaction behind the wall of one workspace. Queries take it first. What is announced and enqueued
 * is written as its last statements, so that the log's head is locked for as short as possible.
 */
export type Tx = {
  db: Kysely<Tables>
  workspaceId: string
  /** Mailboxes of which this transaction sees nothing. */
  hiddenMailboxes: readonly string[]
  actor: Actor
  requestId: string | null
  now: Date
  announcements: Announcement[]
  jobs: Job[]
}

type TxOptions = {
  workspaceId: string
  hiddenMailboxes: readonly string[]
  actor: Actor
  requestId?: string | null
  now: Date
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Runs `work` in one transaction; whatever it throws rolls everything back. `committed` hears of new events. When a
 * migration has changed a table under it, or the database has ended it to resolve a deadlock, it is done once more.
 */
export function transact<T>(
  database: Database,
  options: TxOptions,
  committed: (workspaceId: string) => void,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  if (![options.workspaceId, ...options.hiddenMailboxes].every((id) => uuid.test(id)))
    throw new Error('a transaction needs the id of its workspace')
  const run = () => database.onOneConnection((db) => runTransaction(db, options, committed, work))
  return run().catch((error: unknown) => {
    if (isPlanOutdated(error) || hasCode(error, '40P01')) return run()
    throw error
  })
}

async function runTransaction<T>(
  db: Kysely<Tables>,
  { workspaceId, hiddenMailboxes, actor, requestId = null, now }: TxOptions,
  committed: (workspaceId: string) => void,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const tx: Tx = { db, workspaceId, hiddenMailboxes, actor, requestId, now, announcements: [], jobs: [] }
  // The ids were checked, and the simple protocol takes no parameters. Nobody waits for it alone: what `work` asks first
  // goes on its way behind it, over the same connection.
  const begun = db.executeQuery(
    CompiledQuery.raw(`begin; set local app.workspace_id = '${workspaceId}'; ${hide(hiddenMailboxes)}${passDoor}`),
  )
  begun.catch(() => undefined)
  let result: T
  try {
    result = await work(tx)
    await begun
    await db.executeQuery(CompiledQuery.raw(`${writeDown(tx)}commit`))
  } catch (error) {
    // A broken connection cannot roll back; the database does it by itself.
    await db.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined)
    throw error
  }
  if (tx.announcements.length > 0) committed(workspaceId)
  return result
}

const hide = (mailboxes: readonly string[]): string =>
  mailboxes.length === 0 ? '' : `set local app.hidden_mailboxes = '{${mailboxes.join(',')}}'; `

/**
 * For questions about a whole mailbox whose answer shows nothing of what is in it, such as whether it was ever used.
 * Whoever calls it has checked that the caller may ask.
 */
export async function seeingAll<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (tx.hiddenMailboxes.length === 0) return work(tx)
  await tx.db.executeQuery(CompiledQuery.raw("set local app.hidden_mailboxes = ''"))
  const result = await work({ ...tx, hiddenMailboxes: [] })
  await tx.db.executeQuery(CompiledQuery.raw(hide(tx.hiddenMailboxes)))
  return result
}

/** Writes down what happened, in the past tense, with the transaction. */
export function announce<N extends EventName>(tx: Tx, name: N, data: EventData<N>): void {
  tx.announcements.push({ name, data })
}

/** Puts a job into the queue with the transaction. Payloads carry ids; the job reads what is true when it runs. */
export function enqueue(tx: Tx, task: string, payload: Record<string, string>, options: JobOptions = {}): void {
  if (options.key !== undefined) tx.jobs = tx.jobs.filter((job) => job.options.key !== options.key)
  tx.jobs.push({ task, payload: { workspaceId: tx.workspaceId, ...payload }, options })
}

/** The jobs and the events as the last statement before the commit, sent together with it. */
function writeDown({ workspaceId, actor, requestId, now, jobs, announcements }: Tx): string {
  if (jobs.length === 0 && announcements.length === 0) return ''
  const values = [
    workspaceId,
    JSON.stringify(jobs.map(toRow)),
    JSON.stringify(announcements),
    actor.kind,
    actor.id,
    requestId,
    now.toISOString(),
  ]
  return `select public.write_down(${values.map((value) => (value === null ? 'null' : pg.escapeLiteral(value))).join(', ')}); `
}

const toRow = ({ task, payload, options: { queue, runAt, maxAttempts, key, priority } }: Job) => ({
  task,
  payload,
  queue: queue ?? null,
  run_at: runAt ?? null,
  max_attempts: maxAttempts ?? null,
  job_key: key ?? null,
  job_key_mode: key ? 'replace' : null,
  priority: priority ?? null,
})
