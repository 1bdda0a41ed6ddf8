// npm run bench -- <command>: speed and scale, beside the bare database; see bench/README.md.
import { ensureInstalled } from './install.mjs'
import { runOnNode } from './node.mjs'

ensureInstalled()
process.exitCode = await runOnNode(['bench/main.ts', ...process.argv.slice(2)])
