import { exifOf, orientationOf } from './orientation.ts'

const [exifFlag, xmpFlag] = [0x08, 0x04]

/** Null for what is not built as a WebP is. What stands behind the picture goes as well. */
export function bareWebp(file: Buffer): Buffer | null {
  const whole = 8 + file.readUInt32LE(4)
  if (whole > file.length) return null
  const kept: Buffer[] = []
  let orientation = 1
  for (let at = 12; at + 8 <= whole; ) {
    const length = file.readUInt32LE(at + 4)
    // Pieces begin at even places.
    const end = at + 8 + length + (length % 2)
    if (end > file.length) return null
    const [type, data] = [file.toString('latin1', at, at + 4), file.subarray(at + 8, at + 8 + length)]
    if (type === 'EXIF')
      orientation = orientationOf(data.toString('latin1', 0, 6) === 'Exif\0\0' ? data.subarray(6) : data)
    else if (type !== 'XMP ') kept.push(file.subarray(at, end))
    at = end
  }
  const head = kept[0]
  if (head?.toString('latin1', 0, 4) === 'VP8X') {
    const flags = Buffer.from(head)
    flags[8] = ((flags[8] ?? 0) & ~(exifFlag | xmpFlag)) | (orientation === 1 ? 0 : exifFlag)
    kept[0] = flags
    if (orientation !== 1) kept.push(exifPiece(orientation))
  }
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept])
  const size = Buffer.alloc(4)
  size.writeUInt32LE(body.length)
  return Buffer.concat([Buffer.from('RIFF', 'latin1'), size, body])
}

function exifPiece(orientation: number): Buffer {
  const exif = exifOf(orientation)
  const size = Buffer.alloc(4)
  size.writeUInt32LE(exif.length)
  return Buffer.concat([Buffer.from('EXIF', 'latin1'), size, exif])
}
