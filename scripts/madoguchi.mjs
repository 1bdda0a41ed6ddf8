// npm run madoguchi -- <command>: the product's own commands.
import { ensureInstalled } from './install.mjs'
import { runOnNode } from './node.mjs'

ensureInstalled()
process.exitCode = await runOnNode(['server/main.ts', ...process.argv.slice(2)])
