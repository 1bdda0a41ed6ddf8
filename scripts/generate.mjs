// npm run generate: writes the files that are made from others. checks/generated.test.ts tells when it has to be run.
import { ensureInstalled } from './install.mjs'
import { runOnNode } from './node.mjs'

ensureInstalled()
process.exitCode = await runOnNode(['scripts/generate/write.ts'])
