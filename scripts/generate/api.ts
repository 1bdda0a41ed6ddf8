import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { root } from '../root.mjs'

/** The types of the desk's client, from what the server says about its own routes. */
export async function generateApiTypes(): Promise<Record<string, string>> {
  const { stdout } = await promisify(execFile)(process.execPath, ['server/main.ts', 'openapi'], {
    cwd: root,
    maxBuffer: 50_000_000,
  })
  const types = astToString(await openapiTypescript(stdout))
  return {
    'contract/api.generated.ts': `// Written by "npm run generate" from the server's routes. Not to be edited.\n\n${types}`,
  }
}
