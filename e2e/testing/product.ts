import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../server/platform/free-port.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

type Product = {
  /** Where the desk is. */
  url: string
  smtpPort: number
  dataDir: string
  /** Ends it in order and leaves its data, for another start. */
  stop(): Promise<void>
  /** Ends the server at once, as a power cut would. */
  kill(): Promise<void>
  startAgain(): Promise<void>
  /** Ends it and removes its data. */
  remove(): Promise<void>
}

/** The product as `npm start` runs it: one process with an empty data folder and ports of its own. */
export async function startProduct(settings: Record<string, string>): Promise<Product> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'madoguchi-e2e-'))
  // The account that runs PostgreSQL must be able to come by.
  await chmod(dataDir, 0o755)
  const [port, smtpPort] = [await freePort(), await freePort()]
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: `${port}`,
    SMTP_IN_PORT: `${smtpPort}`,
    DEMO: '0',
    LOG_LEVEL: 'warn',
    ...settings,
  }
  let server = await start(env)
  const stop = () => end(server, 'SIGTERM')
  return {
    url: `http://127.0.0.1:${port}`,
    smtpPort,
    dataDir,
    stop,
    kill: () => end(server, 'SIGKILL'),
    async startAgain() {
      server = await start(env)
    },
    async remove() {
      await stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function start(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['server/main.ts', 'serve'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  return new Promise((resolve, reject) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    server.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('http://')) resolve(server)
    })
    server.once('exit', (code) => reject(new Error(`the product ended with ${code}: ${said}`)))
  })
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill(signal)
  await ended
}
