import { expect, test } from 'vitest'
import { plant } from './plant.ts'
import { complaintsOf, read } from './repository.ts'

/** A line of code, where it may not stand, and where it may. */
const places = [
  [
    'noProcessEnv',
    'export const home = process.env.HOME\n',
    'server/features/ground/members/actions.ts',
    'server/platform/config/index.ts',
  ],
  [
    'noRestrictedGlobals',
    "export const ask = () => fetch('x')\n",
    'server/platform/mail/index.ts',
    'server/platform/outgoing/index.ts',
  ],
  ['noFloatingPromises', 'const a = async () => {}\nexport const b = () => {\n  a()\n}\n', 'server/app.ts', null],
  ['noDefaultExport', 'export default 1\n', 'server/app.ts', 'desk/vite.config.ts'],
  ['useFilenamingConvention', 'export const a = 1\n', 'server/platform/Log.ts', 'desk/src/parts/Log.tsx'],
] as const

test.each(places)('%s refuses what it should, where it should', async (rule, code, forbidden, allowed) => {
  expect(await lint(forbidden, code)).toContain(`/${rule} `)
  if (allowed) expect(await lint(allowed, code)).toBe('')
})

const lint = (file: string, code: string) => {
  const tree = plant({ 'biome.json': read('biome.json'), [file]: code })
  return complaintsOf('@biomejs/biome/bin/biome', { cwd: tree, args: ['lint', '--vcs-enabled=false', '.'] })
}
