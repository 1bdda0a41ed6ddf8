import type { Actor, EventData, EventName } from '@madoguchi/contract'
import { CompiledQuery, type Kysely, sql } from 'kysely'
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
  actor: Actor
  requestId: string | null
  now: Date
  announcements: Announcement[]
  jobs: Job[]
}

type TxOptions = { workspaceId: string; actor: Actor; requestId?: string | null; now: Date }

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
  if (!uuid.test(options.workspaceId)) throw new Error('a transaction needs the id of its workspace')
  const run = () => database.app.connection().execute((db) => runTransaction(db, options, committed, work))
  return run().catch((error: unknown) => {
    if (isPlanOutdated(error) || hasCode(error, '40P01')) return run()
    throw error
  })
}

async function runTransaction<T>(
  db: Kysely<Tables>,
  { workspaceId, actor, requestId = null, now }: TxOptions,
  committed: (workspaceId: string) => void,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const tx: Tx = { db, workspaceId, actor, requestId, now, announcements: [], jobs: [] }
  // One round trip; the id was checked, and the simple protocol takes no parameters.
  await db.executeQuery(CompiledQuery.raw(`begin; set local app.workspace_id = '${workspaceId}'; ${passDoor}`))
  let result: T
  try {
    result = await work(tx)
    await writeJobs(tx)
    await writeEvents(tx)
    await db.executeQuery(CompiledQuery.raw('commit'))
  } catch (error) {
    // A broken connection cannot roll back; the database does it by itself.
    await db.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined)
    throw error
  }
  if (tx.announcements.length > 0) committed(workspaceId)
  return result
}

/** Writes down what happened, in the past tense, with the transaction. */
export function announce<N extends EventName>(tx: Tx, name: N, data: EventData<N>): void {
  tx.announcements.push({ name, data })
}

/** Puts a job into the queue with the transaction. Payloads carry ids; the job reads what is true when it runs. */
export function enqueue(tx: Tx, task: string, payload: Record<string, string>, options: JobOptions = {}): void {
  tx.jobs.push({ task, payload: { workspaceId: tx.workspaceId, ...payload }, options })
}

async function writeJobs(tx: Tx): Promise<void> {
  if (tx.jobs.length === 0) return
  const rows = tx.jobs.map(({ task, payload, options }) => ({
    task,
    payload,
    queue: options.queue ?? null,
    run_at: options.runAt ?? null,
    max_attempts: options.maxAttempts ?? null,
    job_key: options.key ?? null,
    job_key_mode: options.key ? 'replace' : null,
    priority: options.priority ?? null,
  }))
  await sql`select public.enqueue_jobs(${JSON.stringify(rows)}::jsonb)`.execute(tx.db)
}

async function writeEvents(tx: Tx): Promise<void> {
  const { announcements, workspaceId, actor } = tx
  if (announcements.length === 0) return
  await sql`
    with head as (
      update log_heads set position = position + ${announcements.length}
      where workspace_id = ${workspaceId} returning position
    )
    insert into events (workspace_id, position, name, actor_kind, actor_id, request_id, data, at)
    select ${workspaceId}, head.position - ${announcements.length} + e.place, e.event->>'name',
      ${actor.kind}, ${actor.id}, ${tx.requestId}, e.event->'data', ${tx.now}
    from head, jsonb_array_elements(${JSON.stringify(announcements)}::jsonb) with ordinality as e(event, place)`.execute(
    tx.db,
  )
}
