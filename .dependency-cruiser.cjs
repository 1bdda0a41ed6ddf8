// Which file may import which. ARCHITECTURE.md says why; checks/import-rules.test.ts proves that each rule bites.
const test = '[.]test[.]tsx?$'
const rule = (name, from, to) => ({
  name,
  severity: 'error',
  from: typeof from === 'string' ? { path: from } : from,
  to,
})

/** The floors of the house, from the ground up: a wing may use those before it, never those after it. */
const wings = ['ground', 'customers', 'channels', 'answer', 'solve', 'prevent', 'success', 'team', 'steer']

const floor = (wing, index) =>
  rule(`${wing}-stands-on-earlier-wings`, `^server/features/${wing}/`, {
    path: `^server/features/(${wings.slice(index + 1).join('|')})/`,
  })

module.exports = {
  forbidden: [
    rule('no-cycles', '', { circular: true }),
    rule('nothing-unresolved', '', { couldNotResolve: true }),
    rule('platform-knows-no-feature', { path: '^server/platform/', pathNot: test }, { path: '^server/features/' }),
    rule('features-meet-at-index', '^server/features/([^/]+/[^/]+)/', {
      path: '^server/features/',
      pathNot: ['^server/features/$1/', '/index[.]ts$'],
    }),
    ...wings.slice(0, -1).map(floor),
    rule(
      'features-live-in-a-wing',
      { path: '^server/features/', pathNot: `^server/features/(${wings.join('|')})/[a-z0-9-]+/` },
      {},
    ),
    rule('rules-are-pure', '/rules(|/[a-z0-9-]+)[.]ts$', {
      pathNot: ['/rules(|/[a-z0-9-]+)[.]ts$', '^contract/'],
      dependencyTypesNot: ['type-only'],
    }),
    rule(
      'sql-lives-in-queries',
      { path: '^server/features/', pathNot: ['/queries(|/[a-z0-9-]+)[.]ts$', test] },
      { path: 'node_modules/(kysely|pg)/' },
    ),
    rule(
      'requests-go-through-the-guard',
      { path: '^server/', pathNot: ['^server/platform/outgoing/', '^server/testing/', test] },
      { path: ['node_modules/undici/', '^(node:)?https?$'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'testing-is-for-tests',
      { path: '^server/', pathNot: ['^server/testing/', test] },
      { path: ['^server/testing/', test, 'node_modules/(vitest|fast-check)/'] },
    ),
    rule('browser-never-sees-server', '^(desk|messenger|contract)/', { path: '^server/' }),
    rule(
      'browser-has-no-node',
      { path: '^(desk/src|messenger/src|contract)/', pathNot: test },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'contract-knows-only-zod',
      { path: '^contract/', pathNot: test },
      { pathNot: ['^contract/', 'node_modules/zod/'] },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '[.]css$'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
    },
  },
}
