import { crc32 } from 'node:zlib'
import { exifOf, orientationOf } from './orientation.ts'

const about = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])

/** Null for what is not built as a PNG is. What stands behind the picture goes as well. */
export function barePng(file: Buffer): Buffer | null {
  const kept = [file.subarray(0, 8)]
  let orientation = 1
  for (let at = 8; at + 12 <= file.length; ) {
    const end = at + 12 + file.readUInt32BE(at)
    if (end > file.length) return null
    const type = file.toString('latin1', at + 4, at + 8)
    if (type === 'eXIf') orientation = orientationOf(file.subarray(at + 8, end - 4))
    if (!about.has(type)) kept.push(file.subarray(at, end))
    if (type === 'IEND') {
      if (orientation !== 1) kept.splice(2, 0, chunk('eXIf', exifOf(orientation)))
      return Buffer.concat(kept)
    }
    at = end
  }
  return null
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
