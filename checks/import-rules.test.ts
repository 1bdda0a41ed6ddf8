import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { importsAgainstTheRules } from './cruise.ts'
import { plant } from './plant.ts'

test('the imports of this repository keep the rules', async () => {
  expect(await importsAgainstTheRules()).toEqual([])
})

/** Each rule, with an import that breaks it: the importing file, the imported one, and what is written. */
const breaches: [rule: string, from: string, to: string, statement?: string][] = [
  ['no-cycles', 'server/platform/log/index.ts', 'server/platform/log/index.ts'],
  ['nothing-unresolved', 'server/platform/log/index.ts', './gone.ts', "import './gone.ts'"],
  ['platform-knows-no-feature', 'server/platform/log/index.ts', 'server/features/answer/queue/index.ts'],
  ['features-meet-at-index', 'server/features/answer/queue/actions.ts', 'server/features/answer/sla/actions.ts'],
  ['features-meet-at-index', 'server/features/answer/queue/actions.ts', 'server/features/ground/members/queries.ts'],
  [
    'ground-stands-on-earlier-wings',
    'server/features/ground/members/actions.ts',
    'server/features/customers/people/index.ts',
  ],
  [
    'customers-stands-on-earlier-wings',
    'server/features/customers/people/views.ts',
    'server/features/channels/email/index.ts',
  ],
  [
    'channels-stands-on-earlier-wings',
    'server/features/channels/email/jobs.ts',
    'server/features/answer/messages/index.ts',
  ],
  ['answer-stands-on-earlier-wings', 'server/features/answer/messages/jobs.ts', 'server/features/solve/bugs/index.ts'],
  ['solve-stands-on-earlier-wings', 'server/features/solve/bugs/routes.ts', 'server/features/prevent/bot/index.ts'],
  [
    'prevent-stands-on-earlier-wings',
    'server/features/prevent/bot/routes.ts',
    'server/features/success/health/index.ts',
  ],
  [
    'success-stands-on-earlier-wings',
    'server/features/success/health/routes.ts',
    'server/features/team/growth/index.ts',
  ],
  ['team-stands-on-earlier-wings', 'server/features/team/growth/routes.ts', 'server/features/steer/goals/index.ts'],
  ['features-live-in-a-wing', 'server/features/cellar/wine/index.ts', 'server/platform/clock/index.ts'],
  ['rules-are-pure', 'server/features/answer/sla/rules.ts', 'server/platform/clock/index.ts'],
  ['rules-are-pure', 'server/features/answer/sla/rules/promise.ts', 'node:fs', "import 'node:fs'"],
  [
    'sql-lives-in-queries',
    'server/features/answer/queue/actions.ts',
    'node_modules/kysely/index.js',
    "import 'kysely'",
  ],
  ['sql-lives-in-queries', 'server/features/answer/queue/views.ts', 'node_modules/pg/index.js', "import 'pg'"],
  [
    'requests-go-through-the-guard',
    'server/features/ground/webhooks/jobs.ts',
    'node_modules/undici/index.js',
    "import 'undici'",
  ],
  ['requests-go-through-the-guard', 'server/platform/mail/index.ts', 'node:https', "import 'node:https'"],
  ['testing-is-for-tests', 'server/features/ground/members/actions.ts', 'server/testing/world.ts'],
  ['browser-never-sees-server', 'desk/src/main.ts', 'server/platform/clock/index.ts'],
  ['browser-has-no-node', 'desk/src/main.ts', 'node:fs', "import 'node:fs'"],
  ['contract-knows-only-zod', 'contract/index.ts', 'node_modules/kysely/index.js', "import 'kysely'"],
]

test.each(breaches)('%s forbids %s to import %s', async (rule, from, to, statement) => {
  const tree = plantRepository({ [to]: '', [from]: statement ?? importing(from, to) })
  expect(await importsAgainstTheRules(tree)).toContainEqual(expect.stringMatching(`^${rule}: ${from} → `))
})

test('imports that the rules allow pass: earlier wings, the same wing, # paths, the contract, SQL in queries', async () => {
  const tree = plantRepository({
    'server/features/ground/members/index.ts': "export { find } from './queries.ts'",
    'server/features/ground/members/queries.ts': "import 'kysely'\nexport const find = () => 1",
    'server/features/answer/queue/index.ts':
      "import '#features/answer/sla/index.ts'\nimport '#features/ground/members/index.ts'",
    'server/features/answer/sla/index.ts': "import { due } from './rules.ts'\nimport '#platform/clock/index.ts'\ndue()",
    'server/features/answer/sla/rules.ts':
      "import type { Clock } from '#platform/clock/index.ts'\nimport '@madoguchi/contract/problems'\nexport const due = (clock?: Clock) => clock",
    'server/platform/clock/index.ts': 'export type Clock = () => Date',
    'contract/problems.ts': '',
  })
  expect(await importsAgainstTheRules(tree)).toEqual([])
})

test('# paths are followed to the file they mean', async () => {
  const tree = plantRepository({
    'server/features/ground/members/actions.ts': "import '#features/steer/goals/index.ts'",
    'server/features/steer/goals/index.ts': '',
  })
  expect(await importsAgainstTheRules(tree)).toEqual([
    'ground-stands-on-earlier-wings: server/features/ground/members/actions.ts → server/features/steer/goals/index.ts',
  ])
})

const importing = (from: string, to: string) => {
  const relative = path.relative(path.dirname(from), to)
  return `import '${relative.startsWith('.') ? relative : `./${relative}`}'`
}

/** A small repository with our package names and these files. */
function plantRepository(files: Record<string, string>) {
  const own = Object.entries(files).filter(([file]) => !file.startsWith('.') && !file.startsWith('node:'))
  const parts = ['kysely', 'pg', 'undici'].flatMap((name) => [
    [`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`],
    [`node_modules/${name}/index.js`, ''],
  ])
  const tree = plant({
    'server/package.json': '{ "imports": { "#platform/*": "./platform/*", "#features/*": "./features/*" } }',
    'contract/package.json': '{ "exports": { "./*": "./*.ts" } }',
    ...Object.fromEntries([...parts, ...own]),
  })
  mkdirSync(path.join(tree, 'node_modules/@madoguchi'))
  symlinkSync('../../contract', path.join(tree, 'node_modules/@madoguchi/contract'))
  return tree
}
