// npm run dev: the product with its demo data, reloading. The server restarts when its code changes; the desk is
// served by Vite, which swaps changed parts in the open page. Vite takes PORT, the server the one after it.
import { ensureInstalled } from './install.mjs'
import { runOnNode } from './node.mjs'

ensureInstalled()
const port = Number(process.env.PORT || 3000)
const host = process.env.HOST || '127.0.0.1'
const address = process.env.PUBLIC_URL || `http://${host}:${port}`
const server = { PORT: String(port + 1), PUBLIC_URL: address }
const desk = { MADOGUCHI_SERVER: `http://127.0.0.1:${port + 1}` }

const both = [
  runOnNode(['--watch', '--watch-preserve-output', 'server/main.ts', 'serve'], server),
  runOnNode(['node_modules/vite/bin/vite.js', 'desk', '--host', host, '--port', String(port), '--strictPort'], desk),
]
process.exitCode = await Promise.race(both)
// One without the other is of no use; the signal goes to whichever still runs.
process.kill(process.pid, 'SIGTERM')
await Promise.all(both)
