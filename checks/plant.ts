import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** A tree of these files in a folder of its own, until the test ends. */
export function plant(files: Record<string, string>) {
  const tree = realpathSync(mkdtempSync(path.join(tmpdir(), 'madoguchi-tree-')))
  onTestFinished(() => rmSync(tree, { recursive: true }))
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true })
    writeFileSync(path.join(tree, file), content)
  }
  return tree
}
