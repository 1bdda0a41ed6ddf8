import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { findCluster } from '../../server/platform/db/index.ts'
import { freePort } from '../../server/platform/free-port.ts'
import { type Processor, processorTime } from './processor.ts'

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

export type BenchServer = {
  port: number
  smtpPort: number
  pid: number
  /** Milliseconds until it answered. */
  startedIn: number
  processor(): Promise<Processor>
  residentBytes(): Promise<number>
  stop(): Promise<void>
}

/** The product as `npm start` runs it, on an installation that is there. `record`: writes its SQL into this file. */
export async function startServer(dataDir: string, options: { record?: string } = {}): Promise<BenchServer> {
  const [port, smtpPort] = [await freePort(), await freePort()]
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: String(port),
    SMTP_IN_PORT: String(smtpPort),
    DEMO: '0',
    LOG_LEVEL: 'warn',
    RATE_LIMIT: '100000000',
    ...(options.record ? { BENCH_RECORD: options.record } : {}),
  }
  const preload = options.record ? ['--import', fileOf('record-sql.ts')] : []
  const { BENCH_PROFILE: folder } = process.env
  if (folder && !options.record) preload.push('--cpu-prof', `--cpu-prof-dir=${folder}`)
  const started = performance.now()
  const child = spawn(process.execPath, [...preload, fileOf('../../server/main.ts'), 'serve'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let gone = false
  void ended.then(() => {
    gone = true
  })
  while (!(await isReady(port))) {
    if (gone) throw new Error('the server did not start')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const startedIn = performance.now() - started
  const pid = child.pid ?? 0
  const postmaster = path.join(findCluster(dataDir) ?? '', 'postmaster.pid')
  const databasePid = Number.parseInt(await readFile(postmaster, 'utf8'), 10)
  return {
    port,
    smtpPort,
    pid,
    startedIn,
    processor: () => processorTime(pid, databasePid),
    residentBytes: async () => residentIn(await readFile(`/proc/${pid}/status`, 'utf8')),
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

const residentIn = (status: string): number => Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
