import { chmod, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Conversations of the workspaces that are measured. */
export const sizes = { '10k': 10_000, '100k': 100_000, '1m': 1_000_000 } as const
export type Size = keyof typeof sizes

export const isSize = (name: string): name is Size => name in sizes

/** Each size is an installation of its own that stays, so that it is filled once. */
export async function placeOf(size: Size): Promise<string> {
  const folder = fileURLToPath(new URL(`../data/bench/${size}`, import.meta.url))
  await mkdir(folder, { recursive: true })
  // The account that runs PostgreSQL must be able to come by.
  await chmod(folder, 0o755)
  return path.join(folder, 'data')
}
