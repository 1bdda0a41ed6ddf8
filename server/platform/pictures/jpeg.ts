import { exifOf, orientationOf } from './orientation.ts'

const [startOfScan, endOfImage] = [0xda, 0xd9]
const exifMark = 'Exif\0\0'

/** How it looks: the frame and its tables, the colours (ICC, Adobe), the density of points. All else is about it. */
const isLook = (marker: number, data: Buffer): boolean => {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  return marker === 0xe0 || marker === 0xee || (marker === 0xe2 && data.toString('latin1', 0, 11) === 'ICC_PROFILE')
}

/** Null for what is not built as a JPEG is. What stands behind the picture, such as a second one, goes as well. */
export function bareJpeg(file: Buffer): Buffer | null {
  const kept = [file.subarray(0, 2)]
  let orientation = 1
  for (let at = 2; at + 4 <= file.length; ) {
    if (file[at] !== 0xff) return null
    const marker = file[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === endOfImage) break
    const end = at + 2 + file.readUInt16BE(at + 2)
    if (end < at + 4 || end > file.length) return null
    const data = file.subarray(at + 4, end)
    if (marker === 0xe1 && data.toString('latin1', 0, 6) === exifMark) orientation = orientationOf(data.subarray(6))
    if (marker !== startOfScan) {
      if (isLook(marker, data)) kept.push(file.subarray(at, end))
      at = end
      continue
    }
    const after = endOfScan(file, end)
    kept.push(file.subarray(at, after))
    at = after
  }
  if (orientation !== 1) kept.splice(1, 0, exifSegment(orientation))
  return Buffer.concat([...kept, Buffer.from([0xff, endOfImage])])
}

/** Behind the points of a scan: the next marker that is neither stuffing nor a restart. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at !== -1; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1]
    if (next === undefined) break
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return file.length
}

function exifSegment(orientation: number): Buffer {
  const data = Buffer.concat([Buffer.from(exifMark, 'latin1'), exifOf(orientation)])
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, data.length + 2]), data])
}
