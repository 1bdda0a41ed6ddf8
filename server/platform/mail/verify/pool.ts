import { Worker } from 'node:worker_threads'
import type { LookUp, MailVerification } from './types.ts'
import { notChecked, type VerifyOptions } from './verify-mail.ts'
import type { FromThread, ToThread } from './worker.ts'

const THREADS = 2
const LIMIT_MS = 15_000
/** Starting a thread is not the mail's fault. */
const START_MS = 10_000

type Job = { raw: Uint8Array; options: VerifyOptions; limitMs: number; resolve: (found: MailVerification) => void }
type Thread = { worker: Worker; job: Job | null; timer: NodeJS.Timeout | null; ready: boolean }

const threads = new Set<Thread>()
const waiting: Job[] = []

/**
 * Finds out who a mail is really from, in a thread that is ended when it takes too long: hashing a body as a signature
 * asks can be made to take for ever. Never rejects.
 */
export function verifyInThread(
  raw: Uint8Array,
  options: VerifyOptions,
  limitMs: number = LIMIT_MS,
): Promise<MailVerification> {
  return new Promise((resolve) => {
    waiting.push({ raw, options, limitMs, resolve })
    next()
  })
}

/** Ends the threads that have nothing to do. */
export async function closeVerifiers(): Promise<void> {
  const idle = [...threads].filter(({ job }) => job === null)
  await Promise.all(idle.map(({ worker }) => worker.terminate()))
}

function next(): void {
  if (waiting.length === 0) return
  const thread = [...threads].find(({ job }) => job === null) ?? (threads.size < THREADS ? start() : null)
  const job = thread && waiting.shift()
  if (!job) return
  thread.job = job
  thread.worker.ref()
  watch(thread, job.limitMs + (thread.ready ? 0 : START_MS))
  const { lookUp: _, ...options } = job.options
  tell(thread, { raw: job.raw, options })
  next()
}

const tell = ({ worker }: Thread, message: ToThread) => worker.postMessage(message)

function start(): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
  })
  const thread: Thread = { worker, job: null, timer: null, ready: false }
  threads.add(thread)
  worker.unref()
  worker.on('online', () => {
    thread.ready = true
    if (thread.job) watch(thread, thread.job.limitMs)
  })
  worker.on('message', (message: FromThread) => {
    if ('question' in message) {
      if (thread.job) void ask(thread, thread.job.options.lookUp, message)
    } else if ('verification' in message) finish(thread, message.verification)
    // Under `node --watch` Node itself sends what the thread has imported.
    else if ('failure' in message) finish(thread, null)
  })
  worker.on('error', () => end(thread))
  worker.on('exit', () => end(thread))
  return thread
}

async function ask(thread: Thread, lookUp: LookUp, { question, name, type }: Extract<FromThread, { name: string }>) {
  try {
    tell(thread, { question, answer: await lookUp(name, type) })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'ESERVFAIL'
    tell(thread, { question, code })
  }
}

function watch(thread: Thread, ms: number): void {
  if (thread.timer) clearTimeout(thread.timer)
  thread.timer = setTimeout(() => {
    const job = release(thread)
    threads.delete(thread)
    job?.resolve({ ...notChecked(job.options), reason: 'too_complex' })
    void thread.worker.terminate()
    next()
  }, ms)
}

function finish(thread: Thread, found: MailVerification | null): void {
  const job = release(thread)
  job?.resolve(found ?? notChecked(job.options))
  next()
}

function end(thread: Thread): void {
  threads.delete(thread)
  finish(thread, null)
}

/** Takes the job off the thread; whoever gets it answers it, so that no job is answered twice. */
function release(thread: Thread): Job | null {
  if (thread.timer) clearTimeout(thread.timer)
  const { job } = thread
  thread.timer = null
  thread.job = null
  thread.worker.unref()
  return job
}
