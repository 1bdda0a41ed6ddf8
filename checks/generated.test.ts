import { expect, test } from 'vitest'
import { generateApiTypes } from '../scripts/generate/api.ts'
import { generateDatabaseFiles } from '../scripts/generate/database.ts'
import { generateErrorPage } from '../scripts/generate/errors.ts'
import { generateSecurityPage } from '../scripts/generate/security-cases.ts'
import { read } from './repository.ts'

const makers = [
  ['schema.sql and the types of the tables are what the migrations make', generateDatabaseFiles],
  ['the types of the API are what the routes say', generateApiTypes],
  ['docs/errors.md lists the refusals of contract/problems.ts', async () => generateErrorPage()],
  ['docs/security-cases.md lists the attack cases and their tests', async () => generateSecurityPage()],
] as const

test.each(makers)('%s (if not: npm run generate)', async (_name, generate) => {
  for (const [file, content] of Object.entries(await generate())) expect(read(file), file).toBe(content)
})
