import { Worker } from 'node:worker_threads'
import { MailUnreadable } from '../errors.ts'
import type { ParsedMail, ParseOptions } from '../types.ts'
import type { ReadAnswer, ReadRequest } from './worker.ts'

const READERS = 2
const HEAP_MB = 192
const DEFAULT_TIMEOUT_MS = 2_000
/** A thread that gets so little of a busy machine, or that does not even say what it has used, is given up. */
const PATIENCE = 15
/** Asking a thread what it has used is not worth doing more often. */
const LOOK_AGAIN_MS = 20
const DEFAULT_MAX_BYTES = 40 * 1_048_576
/** Starting a thread is not the mail's fault: it gets this much longer until the thread is up. */
const START_MS = 10_000

type Job = {
  request: ReadRequest
  timeoutMs: number
  resolve: (mail: ParsedMail) => void
  reject: (failure: MailUnreadable) => void
}
type Reader = {
  worker: Worker
  ready: boolean
  job: Job | null
  timer: NodeJS.Timeout | null
  /** Milliseconds of processor time that the thread had used before this job. */
  used: number
}

const readers = new Set<Reader>()
const waiting: Job[] = []

/**
 * Reads a raw mail in a thread of its own, which is ended when it takes too much processor time or memory, so that no
 * mail can stop the server. How long that is by the clock is the machine's fault and not the mail's. Rejects with
 * `MailUnreadable` only.
 */
export function parseMail(raw: Uint8Array, options: ParseOptions = {}): Promise<ParsedMail> {
  const { timeoutMs = DEFAULT_TIMEOUT_MS, maxBytes = DEFAULT_MAX_BYTES, envelopeFrom } = options
  if (raw.byteLength > maxBytes) return Promise.reject(new MailUnreadable('too_large', `${raw.byteLength} bytes`))
  // The thread gets its own copy: the caller keeps the raw source.
  const copy = new Uint8Array(raw)
  const request = envelopeFrom === undefined ? { raw: copy } : { raw: copy, envelopeFrom }
  return new Promise((resolve, reject) => {
    waiting.push({ request, timeoutMs, resolve, reject })
    next()
  })
}

/** Ends the reading threads; mails that still wait are read by new ones. */
export async function closeMailReaders(): Promise<void> {
  const idle = [...readers].filter((reader) => reader.job === null)
  await Promise.all(idle.map((reader) => reader.worker.terminate()))
}

function next(): void {
  if (waiting.length === 0) return
  const reader = [...readers].find((one) => one.job === null) ?? (readers.size < READERS ? start() : null)
  const job = reader && waiting.shift()
  if (!job) return
  reader.job = job
  reader.worker.ref()
  reader.worker.postMessage(job.request, [job.request.raw.buffer])
  watch(reader, reader.ready ? job.timeoutMs : START_MS)
  next()
}

function start(): Reader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 32 },
  })
  const reader: Reader = { worker, ready: false, job: null, timer: null, used: 0 }
  readers.add(reader)
  worker.unref()
  worker.on('message', (answer: ReadAnswer | Record<string, never>) => {
    // Under `node --watch` Node itself sends what the thread has imported.
    if (!('used' in answer)) return
    reader.used = answer.used
    if ('up' in answer) {
      reader.ready = true
      if (reader.job) watch(reader, reader.job.timeoutMs)
      return
    }
    const job = release(reader)
    if ('mail' in answer) job?.resolve(answer.mail)
    else job?.reject(new MailUnreadable('malformed', answer.failure))
    next()
  })
  worker.on('error', (failure: Error & { code?: string }) => {
    readers.delete(reader)
    const reason = failure.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'malformed'
    release(reader)?.reject(new MailUnreadable(reason, failure.message))
  })
  worker.on('exit', () => {
    readers.delete(reader)
    release(reader)?.reject(new MailUnreadable('malformed', 'The reading thread ended.'))
    next()
  })
  return reader
}

/** Looks after `ms` whether the job has used that much processor time, and if not, again when it may have. */
function watch(reader: Reader, ms: number, until = performance.now() + ms * PATIENCE): void {
  if (reader.timer) clearTimeout(reader.timer)
  reader.timer = setTimeout(() => void look(reader, until), ms)
}

async function look(reader: Reader, until: number): Promise<void> {
  const { job, used } = reader
  const left = until - performance.now()
  const spent = left > 0 && reader.ready ? await spentBy(reader, left) : null
  if (reader.job !== job || job === null) return
  const rest = spent === null ? 0 : job.timeoutMs - (spent - used)
  if (rest > 0) return watch(reader, Math.max(rest, LOOK_AGAIN_MS), until)
  readers.delete(reader)
  release(reader)?.reject(new MailUnreadable('timeout', `${job.timeoutMs} ms`))
  void reader.worker.terminate()
}

/** Milliseconds of processor time that the thread has used in all; null when it does not say within `ms`. */
async function spentBy({ worker }: Reader, ms: number): Promise<number | null> {
  const said = worker.cpuUsage().then(
    ({ user, system }) => (user + system) / 1_000,
    () => null,
  )
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), ms).unref())
  return Promise.race([said, late])
}

/** Takes the job off the reader; whoever gets it answers it, so that no job is answered twice. */
function release(reader: Reader): Job | null {
  if (reader.timer) clearTimeout(reader.timer)
  const { job } = reader
  reader.timer = null
  reader.job = null
  reader.worker.unref()
  return job
}
