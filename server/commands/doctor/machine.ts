import { existsSync } from 'node:fs'
import { mkdtemp, rm, statfs } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Finding, note, ok, trouble } from './finding.ts'

const wantedNode = 24
const megabyte = 1024 * 1024

export function checkProgram(
  desk = fileURLToPath(new URL('../../../desk/dist/index.html', import.meta.url)),
): Finding[] {
  const version = process.versions.node
  return [
    Number.parseInt(version, 10) >= wantedNode ? ok('node', { version }) : trouble('nodeOld', { version, wantedNode }),
    existsSync(desk) ? ok('desk') : trouble('deskNotBuilt'),
  ]
}

/** The data folder: that we may write into it, and that there is room. */
export async function checkDataFolder(dataDir: string): Promise<Finding[]> {
  if (!existsSync(dataDir)) return [note('dataMissing', { dataDir })]
  return [await writable(dataDir), await room(dataDir)]
}

async function writable(dataDir: string): Promise<Finding> {
  try {
    const probe = await mkdtemp(path.join(dataDir, '.doctor-'))
    await rm(probe, { recursive: true })
    return ok('dataWritable', { dataDir })
  } catch (error) {
    return trouble('dataNotWritable', { dataDir, reason: reasonOf(error) })
  }
}

async function room(dataDir: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(dataDir)
  const free = Math.floor((bavail * bsize) / megabyte)
  if (free < 200) return trouble('diskFull', { free })
  return free < 2000 ? note('diskNarrow', { free }) : ok('diskFree', { free })
}

/** What the system calls it: a code where there is one, which says the same in every language. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
