import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { extract, type Pack, pack } from 'tar-stream'

/** A tar ends with two blocks of zeros. */
const endBytes = 1024
/** The last part: a header, one block with the checksum, and the end. */
const sealBytes = 512 + 512 + endBytes
const sealPart = 'checksum'

/**
 * Writes a tar whose last part is the checksum of everything before it, so that no byte can change unnoticed.
 * `fill` adds the parts, one after the other.
 */
export async function writeArchive(
  file: string,
  signal: AbortSignal,
  fill: (archive: Pack) => Promise<void>,
): Promise<void> {
  const archive = pack()
  const written = pipeline(archive, sealing(), createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }), {
    signal,
  })
  // Whoever fails first is heard: a full disk ends the filling, a lost database the writing.
  const filled = fill(archive).then(
    () => archive.finalize(),
    (error: Error) => archive.destroy(error),
  )
  await Promise.all([written, filled])
}

/** Adds one part, whose size has to be known before. */
export function addPart(archive: Pack, name: string, size: number, content: Readable): Promise<void> {
  const entry = archive.entry({ name, size, mode: 0o600, mtime: new Date(0) })
  return pipeline(content, entry)
}

/** Holds the end of the tar back and puts the checksum of all before it in its place. */
function sealing(): Transform {
  const hash = createHash('sha256')
  let held = Buffer.alloc(0)
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const all = Buffer.concat([held, chunk])
      const ready = all.subarray(0, Math.max(0, all.length - endBytes))
      held = all.subarray(ready.length)
      hash.update(ready)
      done(null, ready)
    },
    flush(done) {
      seal(hash.digest('hex')).then((end) => done(null, end), done)
    },
  })
}

function seal(sum: string): Promise<Buffer> {
  const archive = pack()
  archive.entry({ name: sealPart, mode: 0o600, mtime: new Date(0) }, `${sum}\n`)
  archive.finalize()
  return buffer(archive)
}

/** True when not one byte of the archive has changed since it was written. */
export async function isSealed(file: string, signal: AbortSignal): Promise<boolean> {
  const { size } = await stat(file)
  if (size < sealBytes) return false
  const hash = createHash('sha256')
  await pipeline(createReadStream(file, { end: size - sealBytes - 1 }), hash, { signal })
  const handle = await open(file, 'r')
  try {
    const end = Buffer.alloc(sealBytes)
    await handle.read(end, 0, sealBytes, size - sealBytes)
    return end.equals(await seal(hash.digest('hex')))
  } finally {
    await handle.close()
  }
}

/** Reads the parts in their order. `take` reads the content of each to its end, or leaves it. */
export async function readArchive(
  file: string,
  signal: AbortSignal,
  take: (name: string, content: Readable) => Promise<void>,
): Promise<void> {
  const archive = extract()
  const source = createReadStream(file, { signal })
  source.on('error', (error) => archive.destroy(error))
  source.pipe(archive)
  for await (const entry of archive) {
    if (entry.header.name !== sealPart) await take(entry.header.name, Readable.from(entry, { objectMode: false }))
    entry.resume()
  }
}
