import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { root } from '../scripts/root.mjs'

const execute = promisify(execFile)

export { root }

/** All files of the repository, also new ones that are not committed yet. */
export async function listFiles(pattern: RegExp) {
  const { stdout } = await execute('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
  })
  return stdout.split('\0').filter((file) => pattern.test(file))
}

export const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** Runs a tool of node_modules on this Node. What it says is returned when it fails, else the empty string. */
export async function complaintsOf(tool: string, { args, cwd = root }: { args: string[]; cwd?: string }) {
  try {
    await execute(process.execPath, [path.join(root, 'node_modules', tool), ...args], { cwd, maxBuffer: 10_000_000 })
    return ''
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error && 'stderr' in error)) throw error
    return `${error.stdout}${error.stderr}` || error.message
  }
}
