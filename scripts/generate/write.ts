import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.mjs'
import { generateApiTypes } from './api.ts'
import { generateDatabaseFiles } from './database.ts'
import { generateErrorPage } from './errors.ts'
import { generateSecurityPage } from './security-cases.ts'

const files = {
  ...(await generateDatabaseFiles()),
  ...(await generateApiTypes()),
  ...generateErrorPage(),
  ...generateSecurityPage(),
}
for (const [file, content] of Object.entries(files)) {
  writeFileSync(path.join(root, file), content)
  console.log(file)
}
