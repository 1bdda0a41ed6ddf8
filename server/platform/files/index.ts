import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, constants, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { hasCode } from '#platform/has-code.ts'

export type Stored = { key: string; bytes: number; sha256: Buffer }

/** Bytes under random keys. What `put` has answered is on disk for good. */
export type Files = {
  put(workspaceId: string, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<Stored>
  read(key: string): Promise<Buffer>
  stream(key: string): Readable
  /** The first bytes, enough to tell what it is. */
  start(key: string): Promise<Buffer>
  remove(key: string): Promise<void>
  /** Every file of a workspace. Returns how many there were. */
  removeAll(workspaceId: string): Promise<number>
  /** All there are, in no order. */
  list(): AsyncIterable<{ key: string; bytes: number }>
  /** Brings a file back under the key that it had. */
  restore(key: string, content: AsyncIterable<Uint8Array>): Promise<void>
}

/** Keeps files in a folder: `<workspace>/<two letters>/<random>`; no name from outside ever becomes a path. */
export function createLocalFiles(folder: string): Files {
  const made = new Set<string>()
  const place = (key: string) => {
    if (!isKey(key)) throw new Error('not a key of a stored file')
    return path.join(folder, key)
  }
  const write = async (key: string, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<Stored> => {
    const target = place(key)
    const home = path.dirname(target)
    if (!made.has(home)) {
      await mkdir(home, { recursive: true }).catch(async (error: unknown) => {
        // Of a disk that turned read-only mkdir says that the folder is not there; this tells what is the matter.
        await access(folder, constants.W_OK)
        throw error
      })
      made.add(home)
    }
    const temporary = `${target}.part`
    try {
      const written = await writeDurably(temporary, content)
      await rename(temporary, target)
      await syncFolder(home)
      return { key, ...written }
    } catch (error) {
      made.delete(home)
      await rm(temporary, { force: true })
      throw error
    }
  }
  return {
    put(workspaceId, content) {
      const name = randomBytes(16).toString('hex')
      return write(`${workspaceId}/${name.slice(0, 2)}/${name}`, content)
    },
    read: (key) => readFile(place(key)),
    stream: (key) => createReadStream(place(key)),
    async start(key) {
      const handle = await open(place(key), 'r')
      try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0)
        return buffer.subarray(0, bytesRead)
      } finally {
        await handle.close()
      }
    },
    remove: (key) => rm(place(key), { force: true }),
    async removeAll(workspaceId) {
      if (!isWorkspace(workspaceId)) throw new Error('not the id of a workspace')
      const home = path.join(folder, workspaceId)
      const names = await readdir(home, { recursive: true }).catch((error: unknown) => {
        if (hasCode(error, 'ENOENT')) return []
        throw error
      })
      await rm(home, { recursive: true, force: true })
      for (const known of made) if (known.startsWith(home)) made.delete(known)
      return names.filter((name) => isKey([workspaceId, ...name.split(path.sep)].join('/'))).length
    },
    async *list() {
      for (const workspace of await namesIn(folder)) {
        for (const shelf of await namesIn(path.join(folder, workspace))) {
          for (const name of await namesIn(path.join(folder, workspace, shelf))) {
            const key = `${workspace}/${shelf}/${name}`
            if (!isKey(key)) continue
            const found = await stat(place(key)).catch(() => null)
            if (found) yield { key, bytes: found.size }
          }
        }
      }
    },
    async restore(key, content) {
      await write(key, content)
    },
  }
}

const isWorkspace = (text: string): boolean => /^[0-9a-f-]{36}$/.test(text)

const isKey = (text: string): boolean => /^[0-9a-f-]{36}\/[0-9a-f]{2}\/[0-9a-f]{32}$/.test(text)

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return []
    throw error
  })

async function writeDurably(file: string, content: Uint8Array | AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256')
  let bytes = 0
  const handle = await open(file, 'wx')
  try {
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      hash.update(chunk)
      bytes += chunk.byteLength
      await handle.writeFile(chunk)
    }
    await handle.datasync()
  } finally {
    await handle.close()
  }
  return { bytes, sha256: hash.digest() }
}

/** A renamed file survives a power cut only when its folder was synced too. Windows cannot and need not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
