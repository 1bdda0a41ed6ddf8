import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toJpeg } from '../../demo/files/jpeg.ts'
import { barePicture } from './index.ts'
import { exifOf, orientationOf } from './orientation.ts'

const secret = 'GPS 35.4437N 139.6380E'
const latin1 = (text: string) => Buffer.from(text, 'latin1')
/** EXIF that says which way up, and more than that. */
const telling = (orientation: number) => Buffer.concat([exifOf(orientation), latin1(secret)])

const plain = toJpeg({ width: 16, height: 8, rgb: Buffer.alloc(16 * 8 * 3, 90) })
const segment = (marker: number, data: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data])
const jpegWith = (...segments: Buffer[]) => Buffer.concat([plain.subarray(0, 2), ...segments, plain.subarray(2)])
const jpeg = (orientation: number) =>
  Buffer.concat([
    jpegWith(
      segment(0xe1, Buffer.concat([latin1('Exif\0\0'), telling(orientation)])),
      segment(0xe1, latin1(`http://ns.adobe.com/xap/1.0/\0<x>${secret}</x>`)),
      segment(0xed, latin1(`Photoshop 3.0\0${secret}`)),
      segment(0xfe, latin1(secret)),
    ),
    // A second picture behind the first, as telephones put it there.
    jpegWith(segment(0xe1, Buffer.concat([latin1('Exif\0\0'), telling(1)]))),
  ])

function chunk(type: string, data: Buffer) {
  const body = Buffer.concat([latin1(type), data])
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32BE(data.length, 0)
  numbers.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)])
}
const png = (orientation: number, more = true) =>
  Buffer.concat([
    latin1('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
    ...(more ? [chunk('eXIf', telling(orientation)), chunk('iTXt', latin1(`XML:com.adobe.xmp\0${secret}`))] : []),
    chunk('IDAT', Buffer.from('789c63f8cfc000000301010018dd8db0', 'hex')),
    chunk('IEND', Buffer.alloc(0)),
    ...(more ? [latin1(secret)] : []),
  ])

function piece(type: string, data: Buffer) {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(data.length)
  return Buffer.concat([latin1(type), size, data, Buffer.alloc(data.length % 2)])
}
const points = piece('VP8L', Buffer.from('2f00000000070010fd8f020606000000', 'hex'))
function webp(orientation: number) {
  const body = Buffer.concat([
    latin1('WEBP'),
    piece('VP8X', Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    points,
    piece('EXIF', telling(orientation)),
    piece('XMP ', latin1(`<x>${secret}</x>`)),
  ])
  const size = Buffer.alloc(4)
  size.writeUInt32LE(body.length)
  return Buffer.concat([latin1('RIFF'), size, body])
}

const orientations = [1, 2, 3, 4, 5, 6, 7, 8]
const exifIn = (file: Buffer) => {
  const at = file.indexOf('MM\0*', 0, 'latin1')
  return at === -1 ? 1 : orientationOf(file.subarray(at))
}

test.each([
  ['JPEG', jpeg, plain.subarray(2)],
  ['PNG', png, png(1, false).subarray(8 + 25)],
  ['WebP', webp, points],
])('F11: a %s says nothing of where it was taken, and looks as before, the same way up', (_kind, make, look) => {
  for (const orientation of orientations) {
    const bare = barePicture(make(orientation))
    expect(bare.includes(secret, 0, 'latin1')).toBe(false)
    expect(bare.includes(look)).toBe(true)
    expect(exifIn(bare)).toBe(orientation)
    expect(barePicture(bare)).toBe(bare)
  }
})

test('F11: a picture that says nothing about itself is left as it is; colours stay with it', () => {
  expect(barePicture(plain)).toBe(plain)
  expect(barePicture(png(1, false)).equals(png(1, false))).toBe(true)
  const coloured = jpegWith(segment(0xe2, latin1('ICC_PROFILE\0\x01\x01x')), segment(0xee, latin1('Adobe\0d')))
  expect(barePicture(coloured)).toBe(coloured)
})

test('F11: whatever the bytes are, it answers, and once is enough', () => {
  const starts = [jpeg(6), png(6), webp(6)]
  const broken = fc
    .tuple(fc.constantFrom(...starts), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }), fc.nat())
    .map(([file, changes, cut]) => {
      const changed = Buffer.from(file)
      for (const [at, byte] of changes) changed[at % changed.length] = byte
      return changed.subarray(0, cut % (changed.length + 1))
    })
  fc.assert(
    fc.property(broken, (file) => {
      const bare = barePicture(file)
      expect(barePicture(bare).equals(bare)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})
