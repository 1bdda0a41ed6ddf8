import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a command of the product on the installation in `dataDir`; returns its standard output. */
export async function runCommand(dataDir: string, args: string[], input = ''): Promise<string> {
  const running = promisify(execFile)(process.execPath, ['server/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir },
  })
  running.child.stdin?.end(input)
  return (await running).stdout
}

/** Pipes one raw mail in, as a mail server does. */
export const deliver = (dataDir: string, to: string, mail: string) =>
  runCommand(dataDir, ['mail', 'deliver', '--to', to], mail)
