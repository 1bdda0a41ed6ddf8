import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { cruise } from 'dependency-cruiser'
import { root } from './repository.ts'

const folders = ['contract', 'server', 'desk', 'messenger', 'e2e', 'scripts', 'checks', 'eval', 'bench', 'faults']
const configuration = createRequire(import.meta.url)('../.dependency-cruiser.cjs')

/** What .dependency-cruiser.cjs finds wrong with a tree, as "rule: from → to". */
export async function importsAgainstTheRules(tree = root) {
  const { output } = await cruise(
    folders.filter((folder) => existsSync(path.join(tree, folder))),
    { ...configuration.options, baseDir: tree, ruleSet: { forbidden: configuration.forbidden }, validate: true },
  )
  if (typeof output === 'string') throw new Error(output)
  if (output.summary.totalCruised === 0) throw new Error('There was nothing to look at.')
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
}
