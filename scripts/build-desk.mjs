// Builds the desk when what it is made of has changed since the last build. Plain JavaScript for Node 18.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runOnNode } from './node.mjs'
import { root } from './root.mjs'

const sources = ['desk', 'contract', 'package-lock.json']
const stamp = join(root, 'desk/dist/.built-from')

/** @returns {Promise<number>} the exit code of the build; 0 when there was nothing to do */
export async function buildDesk() {
  const hash = hashSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return 0
  console.error('Building the desk …')
  const code = await runOnNode(['node_modules/vite/bin/vite.js', 'build', 'desk', '--logLevel', 'warn'])
  if (code === 0) writeFileSync(stamp, hash)
  return code
}

function hashSources() {
  const hash = createHash('sha256')
  for (const path of sources.flatMap(listFiles)) {
    const content = readFileSync(join(root, path))
    hash.update(`${path} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

/** @param {string} path @returns {string[]} */
function listFiles(path) {
  if (/\/(node_modules|dist|\.[^/]*)$|\.test\.tsx?$/.test(path)) return []
  if (statSync(join(root, path)).isFile()) return [path]
  const names = readdirSync(join(root, path)).sort()
  return names.flatMap((name) => listFiles(`${path}/${name}`))
}
