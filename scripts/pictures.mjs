// npm run pictures: photographs the inbox of the demo workspace for the documents, in both languages and lights.
import { ensureBrowser } from './browser.mjs'
import { buildDesk } from './build-desk.mjs'
import { ensureInstalled } from './install.mjs'
import { runOnNode } from './node.mjs'

ensureInstalled()
const browser = ensureBrowser()
process.exitCode =
  (await buildDesk()) || (await runOnNode(['scripts/pictures/take.ts'], browser ? { CHROMIUM_PATH: browser } : {}))
