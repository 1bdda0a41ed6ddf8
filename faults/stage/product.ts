import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const thisMain = fileURLToPath(new URL('../../server/main.ts', import.meta.url))

export type Kind = 'serve' | 'web' | 'worker'

export type Product = {
  port: number
  smtpPort: number
  pid: number
  url: string
  /** Null while it runs. */
  exitCode(): number | null
  /** The last of what it wrote, with its log. */
  said(): string
  /** Sends the signal and, where it ends the process, waits for that; milliseconds until then. */
  signal(signal: NodeJS.Signals): Promise<number>
}

export type Version = {
  /** A program with its arguments that starts it, such as prlimit. */
  around?: string[]
  /** Where its `main.ts` stands; this one's when it is not given. */
  main?: string
}

/** A process of the product. */
export async function startProduct(
  kind: Kind,
  settings: Record<string, string>,
  ports: { port: number; smtpPort: number },
  { around = [], main = thisMain }: Version = {},
): Promise<Product> {
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    DEMO: '0',
    LOG_LEVEL: 'warn',
    RATE_LIMIT: '100000000',
    PORT: String(ports.port),
    SMTP_IN_PORT: kind === 'web' ? 'off' : String(ports.smtpPort),
    ...settings,
  }
  const [program = '', ...args] = [...around, process.execPath, main, kind]
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const hear = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-100_000)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Madoguchi')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`the product ended with ${code}: ${said}`)))
    child.once('error', reject)
    setTimeout(() => reject(new Error(`the product did not start within a minute: ${said}`)), 60_000).unref()
  }).catch((error: unknown) => {
    child.kill('SIGKILL')
    throw error
  })
  return {
    ...ports,
    pid: child.pid ?? 0,
    url: `http://127.0.0.1:${ports.port}`,
    exitCode: () => child.exitCode ?? (child.signalCode === null ? null : -1),
    said: () => said,
    signal: (signal) => send(child, signal),
  }
}

const lasting = new Set<NodeJS.Signals>(['SIGSTOP', 'SIGCONT'])

async function send(child: ChildProcess, signal: NodeJS.Signals): Promise<number> {
  const began = performance.now()
  if (child.exitCode !== null || child.signalCode !== null) return 0
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  if (!lasting.has(signal)) await ended
  return performance.now() - began
}
