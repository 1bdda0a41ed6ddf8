import { acCode, chromaDivisors, dcCode, huffmanTables, lumaDivisors, zigzag } from './jpeg-tables.ts'
import type { Picture } from './picture.ts'

/** A picture as baseline JPEG, without subsampling of colours. */
export function toJpeg({ width, height, rgb }: Picture): Buffer {
  const bits = createBitWriter()
  const before = [0, 0, 0]
  for (let y = 0; y < height; y += 8)
    for (let x = 0; x < width; x += 8)
      for (const component of [0, 1, 2]) {
        const block = readBlock({ width, height, rgb }, x, y, component)
        const divisors = component === 0 ? lumaDivisors : chromaDivisors
        const values = quantise(transform(block), divisors)
        writeBlock(bits, values, before[component] ?? 0)
        before[component] = values[0] ?? 0
      }
  return Buffer.concat([head(width, height), bits.end(), Buffer.from([0xff, 0xd9])])
}

function head(width: number, height: number): Buffer {
  const frame = [8, height >> 8, height & 255, width >> 8, width & 255, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, [...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    segment(0xdb, [0, ...zigzag.map((at) => lumaDivisors[at] ?? 1), 1, ...zigzag.map((at) => chromaDivisors[at] ?? 1)]),
    segment(0xc0, frame),
    segment(0xc4, huffmanTables),
    segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]),
  ])
}

const segment = (marker: number, data: number[]): Buffer =>
  Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255, ...data])

/** One component (brightness, blue, red) of eight by eight points, around zero; the edge is repeated outwards. */
function readBlock({ width, height, rgb }: Picture, left: number, top: number, component: number): Float64Array {
  const block = new Float64Array(64)
  for (let i = 0; i < 64; i++) {
    const x = Math.min(left + (i & 7), width - 1)
    const y = Math.min(top + (i >> 3), height - 1)
    const at = (y * width + x) * 3
    const [r = 0, g = 0, b = 0] = [rgb[at], rgb[at + 1], rgb[at + 2]]
    block[i] =
      component === 0
        ? 0.299 * r + 0.587 * g + 0.114 * b - 128
        : component === 1
          ? -0.1687 * r - 0.3313 * g + 0.5 * b
          : 0.5 * r - 0.4187 * g - 0.0813 * b
  }
  return block
}

const cosines = Float64Array.from(
  { length: 64 },
  (_, i) => Math.cos((((i & 7) * 2 + 1) * (i >> 3) * Math.PI) / 16) * ((i >> 3 ? 1 : Math.SQRT1_2) / 2),
)

/** The discrete cosine transform, rows first. */
function transform(block: Float64Array): Float64Array {
  const rows = new Float64Array(64)
  const all = new Float64Array(64)
  for (let y = 0; y < 8; y++)
    for (let u = 0; u < 8; u++)
      for (let x = 0; x < 8; x++)
        rows[y * 8 + u] = (rows[y * 8 + u] ?? 0) + (block[y * 8 + x] ?? 0) * (cosines[u * 8 + x] ?? 0)
  for (let v = 0; v < 8; v++)
    for (let u = 0; u < 8; u++)
      for (let y = 0; y < 8; y++)
        all[v * 8 + u] = (all[v * 8 + u] ?? 0) + (rows[y * 8 + u] ?? 0) * (cosines[v * 8 + y] ?? 0)
  return all
}

const quantise = (values: Float64Array, divisors: number[]): number[] =>
  zigzag.map((at) => Math.round((values[at] ?? 0) / (divisors[at] ?? 1)))

type BitWriter = { write(value: number, length: number): void; end(): Buffer }

function createBitWriter(): BitWriter {
  const bytes: number[] = []
  let held = 0
  let count = 0
  const write = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit--) {
      held = (held << 1) | ((value >> bit) & 1)
      count += 1
      if (count < 8) continue
      bytes.push(held)
      // 0xff begins a marker, unless a zero follows.
      if (held === 0xff) bytes.push(0)
      held = 0
      count = 0
    }
  }
  return {
    write,
    end() {
      if (count > 0) write((1 << (8 - count)) - 1, 8 - count)
      return Buffer.from(bytes)
    },
  }
}

const sizeOf = (value: number): number => (value === 0 ? 0 : Math.floor(Math.log2(Math.abs(value))) + 1)
const writeValue = (bits: BitWriter, value: number, size: number) =>
  bits.write(value < 0 ? value + (1 << size) - 1 : value, size)

function writeBlock(bits: BitWriter, values: number[], before: number): void {
  const difference = (values[0] ?? 0) - before
  const size = sizeOf(difference)
  bits.write(...dcCode(size))
  writeValue(bits, difference, size)
  let zeros = 0
  for (const value of values.slice(1)) {
    if (value === 0) {
      zeros += 1
      continue
    }
    for (; zeros > 15; zeros -= 16) bits.write(...acCode(0xf0))
    bits.write(...acCode((zeros << 4) | sizeOf(value)))
    writeValue(bits, value, sizeOf(value))
    zeros = 0
  }
  if (zeros > 0) bits.write(...acCode(0))
}
