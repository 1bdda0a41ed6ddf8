import { expect, test } from 'vitest'
import { listFiles, read } from './repository.ts'

type Package = {
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
  const own = 'checks/tree.test.ts'
  const found = files.filter((file) => file !== own && !lockfiles.includes(file) && pattern.test(read(file)))
  expect(found).toEqual([])
})
