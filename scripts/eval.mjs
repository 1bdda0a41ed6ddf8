// npm run eval -- <name> <folder>: scores one part of the product on a folder of public data; see eval/README.md.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { runOnNode } from './node.mjs'
import { root } from './root.mjs'

const [name = '', ...rest] = process.argv.slice(2)
const file = join('eval', `${name}.ts`)
if (/^[a-z-]+$/.test(name) && existsSync(join(root, file))) {
  ensureInstalled()
  process.exitCode = await runOnNode([file, ...rest])
} else {
  const names = readdirSync(join(root, 'eval'))
    .filter((entry) => entry.endsWith('.ts'))
    .map((entry) => entry.slice(0, -3))
  console.error(`Usage: npm run eval -- <name> <folder> [--json] [--run FILE]\nNames: ${names.join(', ')}`)
  process.exitCode = 2
}
