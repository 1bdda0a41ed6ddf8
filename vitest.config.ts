import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const serverSetup = './server/testing/global-setup.ts'

// Node runs our TypeScript as it is, so tests of node code are loaded by Node too and see what the product sees.
// Only the desk needs Vite's transforms (JSX, CSS).
const native = { viteModuleRunner: false, nodeLoader: false } as const

// Left to itself, Vitest keeps one core free, which is half of a small machine.
const maxWorkers = Math.max(2, availableParallelism() - 1)

export default defineConfig({
  test: {
    reporters: ['default', './scripts/reporter.ts'],
    // A run that finds no tests is a broken run; the reporter fails it.
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'checks',
          maxWorkers,
          include: ['checks/**/*.test.ts'],
          experimental: native,
          // A type check takes ten seconds on an idle machine and minutes on a busy one; neither is a failure.
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'server',
          maxWorkers,
          include: ['server/**/*.test.ts', 'contract/**/*.test.ts'],
          experimental: native,
          globalSetup: existsSync(serverSetup) ? [serverSetup] : [],
          // Some tests start real processes; a busy machine must not fail them.
          testTimeout: 90_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: existsSync('./desk/vite.config.ts') ? './desk/vite.config.ts' : false,
        test: {
          name: 'desk',
          maxWorkers,
          include: ['desk/src/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          experimental: native,
          globalSetup: ['./e2e/global-setup.ts'],
          // After everything else, two at a time: while one waits for its browser, another can work.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // As long as the browser itself would wait for something to appear.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})
