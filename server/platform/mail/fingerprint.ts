import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { readFields } from './read/fields.ts'

const PIECE = 262_144

/**
 * The same for every copy of one mail, in whichever mailbox it arrives: its id, its sender and its body, byte for byte
 * but for line ends. Header fields are left out, since every server on the way adds its own.
 */
export async function fingerprintOf(raw: Uint8Array, messageId: string, from: string): Promise<string> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const hash = createHash('sha256').update(`${messageId}\n${from}\n`)
  for (let at = readFields(bytes).bodyStart; at < bytes.length; at += PIECE) {
    hash.update(bytes.toString('latin1', at, at + PIECE).replaceAll('\r', ''), 'latin1')
    // A mail of 40 MB takes a while; others are served in between.
    await setImmediate()
  }
  return hash.digest('hex')
}
