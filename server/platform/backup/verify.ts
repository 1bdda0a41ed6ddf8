import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { hasCode } from '#platform/has-code.ts'
import { Refused } from '#platform/refused.ts'
import { isSealed, readArchive } from './archive.ts'
import { Manifest, manifestPart, partsOf, secretPart } from './manifest.ts'

export type Verified = { manifest: Manifest; secret: string | null }

/** Reads a backup from its first byte to its last and throws `Refused`, naming the part, when one is not as written. */
export async function verifyBackup(file: string, signal: AbortSignal): Promise<Verified> {
  const sums = new Map<string, string>()
  let [manifestText, secret, last] = ['', null as string | null, 'its beginning']
  try {
    await readArchive(file, signal, async (name, content) => {
      last = name
      if (name === manifestPart) manifestText = (await buffer(content)).toString()
      else if (name === secretPart) {
        const bytes = await buffer(content)
        secret = bytes.toString()
        sums.set(name, sha256(bytes))
      } else sums.set(name, await sumOf(content))
    })
  } catch (error) {
    if (signal.aborted || hasCode(error, 'ENOENT')) throw error
    throw damaged(file, `it cannot be read on after ${last}`)
  }
  const manifest = parseManifest(file, manifestText)
  for (const [part, sum] of partsOf(manifest)) {
    if (!sums.has(part)) throw damaged(file, `${part} is missing`)
    if (sums.get(part) !== sum) throw damaged(file, `${part} is not as it was written`)
    sums.delete(part)
  }
  for (const part of sums.keys()) throw damaged(file, `${part} does not belong into it`)
  if (!(await isSealed(file, signal))) throw damaged(file, `${manifestPart} or the frame around the parts has changed`)
  return { manifest, secret }
}

function parseManifest(file: string, text: string): Manifest {
  if (text === '') throw damaged(file, `${manifestPart} is missing; it may have been cut off`)
  try {
    return Manifest.parse(JSON.parse(text))
  } catch {
    throw damaged(file, `${manifestPart} is not as it was written, or comes from a newer version`)
  }
}

const damaged = (file: string, what: string): Refused =>
  new Refused(`The backup ${file} is damaged: ${what}. Nothing was changed. Take another backup.`)

async function sumOf(content: Readable): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of content) hash.update(chunk)
  return hash.digest('hex')
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
