// Brings node_modules in line with package-lock.json. Plain JavaScript for Node 18: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { nodeIn, pinnedNode } from './node.mjs'
import { root } from './root.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Package */

export function ensureInstalled() {
  if (isInstalled()) return
  console.error('Installing what package-lock.json lists …')
  const started = Date.now()
  if (!install() || !pinnedNode()) {
    console.error(`Installing failed on ${process.platform}-${process.arch}; see above.`)
    process.exit(1)
  }
  console.error(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

/** npm itself notes in node_modules/.package-lock.json what it put there; anything missing or different means "no". */
function isInstalled() {
  try {
    const wanted = readPackages('package-lock.json')
    const present = readPackages('node_modules/.package-lock.json')
    return pinnedNode() !== null && Object.entries(wanted).every(([path, pkg]) => isPresent(path, pkg, present[path]))
  } catch {
    return false
  }
}

/** @param {string} path @param {Package} wanted @param {Package | undefined} found */
function isPresent(path, wanted, found) {
  if (!path.includes('node_modules/') || wanted.link) return true
  // What is optional may be for another platform and then is rightly absent.
  if (!found) return wanted.optional === true
  return found.version === wanted.version && found.integrity === wanted.integrity
}

/** @param {string} path @returns {Record<string, Package>} */
const readPackages = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages

/**
 * npm leaves out optional packages that do not want the Node it runs on, and on Node 18 those are the native parts of
 * Vite and Tailwind. So on a machine with an older Node or npm, that one installs only Node 24 and npm 11, and these
 * install the rest.
 */
function install() {
  const [npmVersion = 0, nodeVersion = 0] = versionsOf(process.env.npm_config_user_agent)
  if (npmVersion >= 11 && nodeVersion >= 24) return ci(...systemNpm(), root)
  const toolchain = join(root, '.toolchain')
  try {
    cpSync(join(root, 'scripts/toolchain'), toolchain, { recursive: true, force: true })
    const node = () => nodeIn(join(toolchain, 'node_modules')) ?? process.execPath
    const npm = join(toolchain, 'node_modules/npm/bin/npm-cli.js')
    return ci(...systemNpm(), toolchain) && ci(node(), [npm], root)
  } finally {
    rmSync(toolchain, { recursive: true, force: true })
  }
}

/** "npm/10.9.9 node/v18.20.8 linux x64 …" → [10, 18] @param {string} [agent] */
const versionsOf = (agent = '') =>
  [/npm\/(\d+)/, /node\/v(\d+)/].map((pattern) => Number(agent.match(pattern)?.[1] ?? 0))

/** The npm that started us, on the Node it came with; else the first one on the path. @returns {[string, string[]]} */
function systemNpm() {
  const { npm_execpath: cli, npm_node_execpath: node = process.execPath } = process.env
  return cli?.endsWith('npm-cli.js') ? [node, [cli]] : ['npm', []]
}

/**
 * Packages' own scripts stay off, so that installing runs nobody else's code. dev and optional are named because
 * NODE_ENV=production would leave out Vite, and with it the desk. What npm says goes to standard error: standard
 * output belongs to the command that was asked for.
 * @param {string} command @param {string[]} args @param {string} cwd
 */
function ci(command, args, cwd) {
  const options = [
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const shell = process.platform === 'win32' && command === 'npm'
  const { status, error } = spawnSync(command, [...args, 'ci', ...options], { cwd, stdio: ['ignore', 2, 2], shell })
  if (error) console.error(error.message)
  return status === 0
}
