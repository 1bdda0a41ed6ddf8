// npm start: install, build the desk, run the product. A second start finds nothing to do but the last.
import { buildDesk } from './build-desk.mjs'
import { ensureInstalled } from './install.mjs'
import { runOnNode } from './node.mjs'

ensureInstalled()
process.exitCode = (await buildDesk()) || (await runOnNode(['server/main.ts', 'serve', ...process.argv.slice(2)]))
