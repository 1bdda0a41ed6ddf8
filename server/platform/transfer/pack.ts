import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Pack, pack } from 'tar-stream'

/** A folder with all that is in it as one .tar.gz, whose files stand in a folder of this name. */
export function packFolder(folder: string, name: string): Readable {
  const archive = pack()
  const packed = createGzip()
  // An error of either side ends both; whoever reads `packed` hears of it.
  pipeline(archive, packed).catch(() => undefined)
  addFiles(archive, folder, name).then(
    () => archive.finalize(),
    (error: Error) => archive.destroy(error),
  )
  return packed
}

async function addFiles(archive: Pack, folder: string, name: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name)
    const { size, mtime } = await stat(file)
    const at = [name, ...path.relative(folder, file).split(path.sep)].join('/')
    await pipeline(createReadStream(file), archive.entry({ name: at, size, mtime }))
  }
}
