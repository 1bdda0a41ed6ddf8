// Brings node_modules in line with package-lock.json. Plain JavaScript for Node 18: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { linkLibraries } from './link-libraries.mjs'
import { pinnedNode } from './node.mjs'
import { root } from './root.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Package */

export function ensureInstalled() {
  if (!isInstalled()) install()
  linkLibraries()
}

/** npm itself notes in node_modules/.package-lock.json what it put there; anything missing or different means "no". */
function isInstalled() {
  try {
    const wanted = readPackages('package-lock.json')
    const present = readPackages('node_modules/.package-lock.json')
    return pinnedNode() !== null && Object.entries(wanted).every(([path, pkg]) => isPresent(pkg, path, present[path]))
  } catch {
    return false
  }
}

/** @param {Package} wanted @param {string} path @param {Package | undefined} found */
function isPresent(wanted, path, found) {
  if (!path.includes('node_modules/') || wanted.link) return true
  // What is optional may be for another platform and then is rightly absent.
  if (!found) return wanted.optional === true
  return found.version === wanted.version && found.integrity === wanted.integrity
}

/** @param {string} path @returns {Record<string, Package>} */
const readPackages = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages

function install() {
  console.error('Installing what package-lock.json lists …')
  const started = Date.now()
  // No package's own script runs on this machine; the one that does something useful is replaced by linkLibraries.
  // dev and optional are named because NODE_ENV=production would leave out Vite, and with it the desk.
  const options = ['--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const status = npm('ci', ...options, '--loglevel=error')
  if (status !== 0) return stop('Installing failed; npm says why above.', status)
  if (!pinnedNode()) return stop(`There is no Node 24 for ${process.platform}-${process.arch} among the packages.`, 1)
  console.error(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

/**
 * The npm that started us, on the Node it came with; else the first one on the path.
 * Its words go to standard error: standard output belongs to the command that was asked for.
 * @param {string[]} args
 */
function npm(...args) {
  const { npm_execpath: cli, npm_node_execpath: node = process.execPath } = process.env
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  const { status } = cli?.endsWith('npm-cli.js')
    ? spawnSync(node, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  return status ?? 1
}

/** @param {string} message @param {number} code */
function stop(message, code) {
  console.error(message)
  process.exit(code)
}
