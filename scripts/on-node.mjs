// node scripts/on-node.mjs <file> [arguments]: runs a file on the pinned Node.
import { ensureInstalled } from './install.mjs'
import { runOnNode } from './node.mjs'

ensureInstalled()
process.exitCode = await runOnNode(process.argv.slice(2))
