// npm run faults -- [R4 …] [--short]: the product under faults, as real processes; see faults/README.md.
import { ensureInstalled } from './install.mjs'
import { runOnNode } from './node.mjs'

ensureInstalled()
process.exitCode = await runOnNode(['faults/main.ts', ...process.argv.slice(2)])
