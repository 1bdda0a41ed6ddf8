import { createRandom } from '../random.ts'

export type Picture = { width: number; height: number; rgb: Uint8Array }
export type Colour = readonly [number, number, number]

/** What is painted with: later strokes cover earlier ones. */
export type Canvas = Picture & {
  rectangle(left: number, top: number, width: number, height: number, colour: Colour): void
  disc(x: number, y: number, radius: number, colour: Colour, glow?: number): void
  /** The grain of a camera in a dim room. */
  grain(amount: number): void
}

const clamp = (value: number): number => Math.max(0, Math.min(255, Math.round(value)))

const mix = (from: Colour, to: Colour, share: number): Colour => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
]

/** A canvas whose colour runs from the top to the bottom. */
export function createCanvas(width: number, height: number, top: Colour, bottom: Colour): Canvas {
  const rgb = new Uint8Array(width * height * 3)
  const set = (x: number, y: number, colour: Colour, share = 1) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return
    const at = (y * width + x) * 3
    for (const part of [0, 1, 2] as const)
      rgb[at + part] = clamp((rgb[at + part] ?? 0) * (1 - share) + colour[part] * share)
  }
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) set(x, y, mix(top, bottom, y / height))
  return {
    width,
    height,
    rgb,
    rectangle(left, upper, wide, high, colour) {
      for (let y = upper; y < upper + high; y++)
        for (let x = left; x < left + wide; x++) set(Math.round(x), Math.round(y), colour)
    },
    disc(x, y, radius, colour, glow = 0) {
      const reach = radius + glow
      for (let dy = -reach; dy <= reach; dy++)
        for (let dx = -reach; dx <= reach; dx++) {
          const distance = Math.hypot(dx, dy)
          if (distance <= radius) set(x + dx, y + dy, colour)
          else if (distance <= reach) set(x + dx, y + dy, colour, 0.6 * (1 - (distance - radius) / glow))
        }
    },
    grain(amount) {
      const random = createRandom('grain')
      for (let at = 0; at < rgb.length; at += 3) {
        const shift = random.between(-amount, amount)
        for (const part of [0, 1, 2]) rgb[at + part] = clamp((rgb[at + part] ?? 0) + shift)
      }
    },
  }
}
