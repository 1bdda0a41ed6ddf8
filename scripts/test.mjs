// npm test: install what tests need, run them all, and end with one line "N passed, N failed".
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { ensureInstalled } from './install.mjs'
import { ensureMailServer } from './mail-server.mjs'
import { runOnNode } from './node.mjs'

const args = process.argv.slice(2)
const projects = args.flatMap((arg, i) =>
  arg === '--project' ? [args[i + 1]] : (arg.match(/^--project=(.*)/)?.[1] ?? []),
)
const needsBrowser = projects.length === 0 || projects.includes('e2e')
const needsMailServer = projects.length === 0 || projects.includes('server')

ensureInstalled()
if (needsMailServer) ensureMailServer()
const browser = needsBrowser ? ensureBrowser() : undefined

// The reporter leaves its counts in a file, so that this line is the last one whatever Vitest prints at its end.
const folder = mkdtempSync(join(tmpdir(), 'madoguchi-test-'))
const summary = join(folder, 'summary.json')
const code = await runOnNode(['node_modules/vitest/vitest.mjs', 'run', ...args], {
  TEST_SUMMARY: summary,
  ...(browser && { CHROMIUM_PATH: browser }),
})
/** @type {{ passed: number, failed: number }} */
const counts = existsSync(summary) ? JSON.parse(readFileSync(summary, 'utf8')) : { passed: 0, failed: 0 }
rmSync(folder, { recursive: true })

// A run that broke off, or found nothing to run, has failed even if no single test did.
const broken = counts.failed === 0 && (code !== 0 || counts.passed === 0)
const failed = counts.failed + (broken ? 1 : 0)
console.log(`\n${counts.passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
