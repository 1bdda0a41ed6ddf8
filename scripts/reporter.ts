import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/** Counts every test for the last line of `npm test`; see test.mjs. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]) {
    const counts = modules.map(countModule)
    const passed = counts.reduce((sum, count) => sum + count.passed, 0)
    const failed = counts.reduce((sum, count) => sum + count.failed, unhandled.length)
    if (process.env.TEST_SUMMARY) writeFileSync(process.env.TEST_SUMMARY, JSON.stringify({ passed, failed }))
  }
}

/** A file that could not be loaded and a group whose set-up broke count as one failure each, beside failed tests. */
function countModule(module: TestModule) {
  const states = [...module.children.allTests()].map((test) => test.result().state)
  const brokenGroups = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0).length
  return {
    passed: states.filter((state) => state === 'passed').length,
    // "pending" after the end means the worker died under the test.
    failed:
      states.filter((state) => state === 'failed' || state === 'pending').length +
      brokenGroups +
      module.errors().length,
  }
}
