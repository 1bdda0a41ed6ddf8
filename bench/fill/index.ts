import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTag } from '../../server/features/answer/tags/index.ts'
import { createMailbox } from '../../server/features/channels/email/index.ts'
import { createUser } from '../../server/features/ground/access/index.ts'
import { addMember } from '../../server/features/ground/members/index.ts'
import { createWorkspace } from '../../server/features/ground/workspaces/index.ts'
import { readConfig } from '../../server/platform/config/index.ts'
import { type Services, systemCtx } from '../../server/platform/context.ts'
import { migrate } from '../../server/platform/db/index.ts'
import { openServices, reachDatabase, stopAll } from '../../server/process.ts'
import { placeOf, type Size, sizes } from '../sizes.ts'
import { fill, type Room } from './fill.ts'

const markOf = (dataDir: string): string => path.join(dataDir, 'filled.json')

/** Makes the installation of a size, unless it is there. Half a one is begun anew. Returns its data folder. */
export async function ensureFilled(size: Size, say: (line: string) => void): Promise<string> {
  const dataDir = await placeOf(size)
  if (existsSync(markOf(dataDir))) return dataDir
  await rm(dataDir, { recursive: true, force: true })
  process.env.DATA_DIR = dataDir
  const started = performance.now()
  const config = readConfig()
  const { url, running } = await reachDatabase(config)
  try {
    await migrate(url, config.secret)
    const { services, running: opened } = openServices({ ...config, logLevel: 'warn' }, url)
    running.push(...opened)
    await fill(url, await furnish(services), sizes[size], say)
  } finally {
    await stopAll(running, (name, error) => say(`${name}: ${String(error)}`))
  }
  const seconds = Math.round((performance.now() - started) / 1000)
  await writeFile(markOf(dataDir), JSON.stringify({ size, seconds, at: new Date().toISOString() }))
  say(`${size} filled in ${seconds} s`)
  return dataDir
}

/** An empty workspace with the people, mailboxes and tags that conversations need. */
async function furnish(services: Services): Promise<Room> {
  const workspaceId = await createWorkspace(services, { name: 'Bench', slug: 'bench' })
  const ctx = systemCtx(services, workspaceId)
  const room: Room = { workspaceId, mailboxes: [], members: [], tags: [] }
  for (let n = 0; n < 40; n++) {
    // Nobody signs in with it; hashing a real one for each would take longer than the rows.
    const draft = {
      name: `担当 ${n}`,
      email: `tantou${n}@bench.example`,
      password: { hash: 'none' },
      language: 'ja' as const,
    }
    const role = n === 0 ? 'owner' : 'agent'
    room.members.push(await addMember(ctx, { userId: await createUser(services, draft), name: draft.name, role }))
  }
  const same = {
    senderName: 'みなとカメラ窓口',
    language: 'ja' as const,
    signature: { ja: 'みなとカメラ窓口', en: 'Minato Camera' },
    template: { ja: '{body}', en: '{body}' },
  }
  for (const name of ['support', 'sales', 'repair', 'school', 'english'])
    room.mailboxes.push((await createMailbox(ctx, { ...same, name, address: `${name}@bench.example` })).id)
  for (let n = 0; n < 30; n++) room.tags.push((await createTag(ctx, { name: `種類 ${n}`, color: 'ink' })).id)
  return room
}
