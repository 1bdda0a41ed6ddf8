import { spawn } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { TestServices } from './services.ts'
import { testSecret } from './settings.ts'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

export type Ended = { code: number | null; stdout: string; stderr: string }
type Environment = Record<string, string>

/** What Node has made of our TypeScript once, no process of a test needs to make again. */
const cache = getCompileCacheDir()
export const compiled: Environment = cache ? { NODE_COMPILE_CACHE: cache } : {}

/** Where the product's commands find the installation of a test. Ports are nobody's. */
export const installationOf = ({ config, database }: TestServices): Environment => ({
  DATABASE_URL: database.ownerUrl,
  DATA_DIR: config.dataDir,
  SECRET: testSecret,
})

/** Runs one of the product's commands in a process of its own, with these settings and no others. */
export function runCommand(args: string[], settings: Environment, node: string[] = []): Promise<Ended> {
  const env = { PORT: '0', SMTP_IN_PORT: 'off', DEMO: '0', LANG: 'C.UTF-8', ...compiled, ...settings }
  const child = spawn(process.execPath, [...node, main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended: Ended = { code: null, stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    ended.stdout += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    ended.stderr += chunk.toString()
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...ended, code }))
  })
}
