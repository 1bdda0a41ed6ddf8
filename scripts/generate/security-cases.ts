import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.mjs'
import { type SecurityCase, securityCases } from './security-catalogue.ts'

const places = [
  'server/**/*.test.ts',
  'contract/**/*.test.ts',
  'desk/src/**/*.test.ts',
  'e2e/*.test.ts',
  'checks/*.test.ts',
]
/** The title of a test or a group of tests that names the cases it proves: `'S1, S2: …'`. */
const named = /\(\s*(['"`])([A-Z]\d+(?:, [A-Z]\d+)*): (.*?)\1,/g

type Proof = { file: string; begins: string }

/** Every case that a title names, with its places. Faults, which are R and a number, have a table of their own. */
export function findProofs(): Map<string, Proof[]> {
  const proofs = new Map<string, Proof[]>()
  for (const file of globSync(places, { cwd: root })
    .map((found) => found.replaceAll('\\', '/'))
    .sort()) {
    if (file.includes('node_modules')) continue
    for (const [, , ids = '', words = ''] of readFileSync(path.join(root, file), 'utf8').matchAll(named)) {
      const begins = `${ids}: ${words.split(' ').slice(0, 5).join(' ')}`.replaceAll('|', '\\|')
      for (const id of ids.split(', ').filter((name) => !name.startsWith('R')))
        proofs.set(id, [...(proofs.get(id) ?? []), { file, begins }])
    }
  }
  return proofs
}

/** What keeps the list from being whole and true. */
export function gapsIn(proofs: Map<string, unknown>, cases: Record<string, SecurityCase> = securityCases): string[] {
  const unknown = [...proofs.keys()].filter((id) => !(id in cases))
  const open = Object.entries(cases).filter(([id, { waitsFor }]) => !proofs.has(id) && waitsFor === undefined)
  const proved = Object.entries(cases).filter(([id, { waitsFor }]) => proofs.has(id) && waitsFor !== undefined)
  return [
    ...unknown.map((id) => `${id} is named by a test and is not in the catalogue`),
    ...open.map(([id]) => `${id} has no test and does not say what it waits for`),
    ...proved.map(([id]) => `${id} has a test and still says what it waits for`),
  ]
}

export function generateSecurityPage(): Record<string, string> {
  const proofs = findProofs()
  const entries = Object.entries(securityCases)
  const rows = entries.flatMap(([id, { must }]) => {
    const places = (proofs.get(id) ?? []).map(({ file, begins }) => `\`${file}\`: ${begins} …`)
    return places.length === 0 ? [] : [`| ${id} | ${must} | ${places.join('<br>')} |`]
  })
  const open = entries.flatMap(([id, { must, waitsFor }]) =>
    proofs.has(id) ? [] : [`- ${id}: ${must} Waits for ${waitsFor}.`],
  )
  const rest = open.length === 0 ? '' : `\n## Open\n\n${open.join('\n')}\n`
  return { 'docs/security-cases.md': `${heading}\n${rows.join('\n')}\n${rest}` }
}

const heading = `# Security cases

Written by \`npm run generate\` from \`scripts/generate/security-catalogue.ts\` and the titles of the tests. Not to be edited.

Each case is an attack that was published against products like this one. A test that proves what must hold carries the id of the case at the beginning of its title.

| case | what must hold | tests |
|---|---|---|`
