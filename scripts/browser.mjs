// Finds a Chromium for the end-to-end tests and gets one if there is none. Plain JavaScript for Node 18.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installPackages, isDebianRoot } from './debian.mjs'
import { pinnedNode } from './node.mjs'
import { root } from './root.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** @returns {string | undefined} the browser's path; undefined means the one that Playwright downloaded */
export function ensureBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const wanted = [...(findSystemBrowser() ? [] : ['chromium']), ...(hasJapaneseFont() ? [] : ['fonts-noto-cjk'])]
  if (wanted.length > 0 && isDebianRoot()) installPackages(wanted)
  const browser = findSystemBrowser()
  if (!browser) installPlaywrightBrowser()
  return browser
}

function findSystemBrowser() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin']
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...macs].find((path) =>
    existsSync(path),
  )
}

/** Without one, Japanese text on screenshots is rows of empty boxes. Only Linux comes without. */
function hasJapaneseFont() {
  if (process.platform !== 'linux' || existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true
  const { stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' })
  return Boolean(stdout?.trim())
}

function installPlaywrightBrowser() {
  const cli = join(root, 'node_modules/playwright-core/cli.js')
  spawnSync(pinnedNode() ?? process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2] })
}
