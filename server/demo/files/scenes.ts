import type { Scene } from '../content/files.ts'
import { createRandom } from '../random.ts'
import { type Canvas, type Colour, createCanvas } from './picture.ts'

const lamps: Record<'red' | 'orange' | 'green', Colour> = {
  red: [240, 60, 50],
  orange: [245, 160, 50],
  green: [90, 220, 120],
}
const body: Colour = [38, 41, 48]
const edge: Colour = [66, 70, 80]
const metal: Colour = [150, 154, 160]

type Photo = Extract<Scene, { kind: 'photo' }>
type Screen = Extract<Scene, { kind: 'screen' }>

const painters: Record<Photo['of'], (canvas: Canvas, lamp: Colour) => void> = {
  switcher(canvas, lamp) {
    canvas.rectangle(70, 120, 340, 120, edge)
    canvas.rectangle(74, 124, 332, 112, body)
    for (let key = 0; key < 8; key++) canvas.rectangle(92 + key * 38, 180, 28, 28, key === 2 ? lamp : metal)
    for (let dial = 0; dial < 4; dial++) canvas.disc(110 + dial * 60, 150, 10, edge)
    canvas.disc(385, 146, 5, lamp, 14)
  },
  lamp(canvas, lamp) {
    canvas.rectangle(120, 70, 240, 190, edge)
    canvas.rectangle(124, 74, 232, 182, body)
    canvas.disc(240, 150, 46, [20, 22, 26])
    canvas.disc(240, 150, 30, [58, 66, 84])
    canvas.disc(330, 96, 9, lamp, 40)
  },
  box(canvas) {
    canvas.rectangle(90, 80, 300, 190, [186, 148, 104])
    canvas.rectangle(90, 80, 300, 26, [206, 170, 126])
    canvas.rectangle(225, 80, 30, 190, [214, 190, 150])
    canvas.disc(372, 250, 26, [140, 106, 70], 24)
  },
  cable(canvas) {
    canvas.rectangle(60, 90, 130, 130, edge)
    canvas.rectangle(64, 94, 122, 122, body)
    for (let port = 0; port < 3; port++) {
      canvas.rectangle(180, 108 + port * 36, 34, 18, metal)
      canvas.rectangle(214, 112 + port * 36, 220 - port * 40, 10, [24, 24, 28])
    }
    canvas.rectangle(196, 146, 8, 4, [220, 90, 80])
  },
  stage(canvas) {
    canvas.rectangle(0, 230, 480, 90, [52, 34, 40])
    for (const [x, colour] of [
      [90, [255, 190, 90]],
      [240, [240, 240, 255]],
      [390, [120, 170, 255]],
    ] as const)
      canvas.disc(x, 40, 16, colour, 90)
    for (let person = 0; person < 5; person++) {
      canvas.disc(110 + person * 66, 170, 13, [30, 24, 30])
      canvas.rectangle(98 + person * 66, 184, 24, 56, [30, 24, 30])
    }
  },
  desk(canvas, lamp) {
    canvas.rectangle(60, 50, 210, 130, body)
    canvas.rectangle(68, 58, 194, 114, [90, 130, 190])
    canvas.rectangle(310, 130, 110, 80, edge)
    canvas.rectangle(314, 134, 102, 72, body)
    canvas.disc(398, 150, 5, lamp, 14)
  },
}

export function paintPhoto({ of, lamp = 'green' }: Photo): Canvas {
  const canvas =
    of === 'stage'
      ? createCanvas(480, 320, [24, 20, 44], [60, 30, 60])
      : createCanvas(480, 320, [222, 214, 202], [150, 128, 104])
  painters[of](canvas, lamps[lamp])
  canvas.grain(of === 'stage' ? 14 : 6)
  return canvas
}

const bars: Colour[] = [
  [230, 230, 230],
  [230, 220, 60],
  [60, 220, 220],
  [70, 210, 80],
  [220, 70, 210],
  [220, 60, 50],
  [50, 70, 220],
]

export function paintScreen({ shows }: Screen): Canvas {
  const canvas = createCanvas(480, 270, [18, 20, 26], [18, 20, 26])
  if (shows === 'bars') for (const [place, colour] of bars.entries()) canvas.rectangle(place * 69, 0, 69, 270, colour)
  if (shows === 'settings') paintSettings(canvas)
  if (shows === 'noise') paintNoise(canvas)
  canvas.rectangle(0, 258, 480, 12, [60, 64, 76])
  canvas.disc(12, 264, 4, lamps.red)
  return canvas
}

function paintSettings(canvas: Canvas): void {
  canvas.rectangle(0, 0, 480, 258, [244, 243, 239])
  canvas.rectangle(0, 0, 120, 258, [225, 223, 216])
  for (let row = 0; row < 6; row++) {
    canvas.rectangle(14, 20 + row * 34, 70, 8, [150, 150, 150])
    canvas.rectangle(145, 20 + row * 34, 120 + (row % 3) * 40, 8, [90, 90, 96])
    canvas.rectangle(410, 16 + row * 34, 40, 16, row === 3 ? lamps.red : [60, 90, 160])
  }
}

/** Stripes that have slipped sideways, as after a broken HDMI handshake. */
function paintNoise(canvas: Canvas): void {
  const random = createRandom('noise')
  for (let y = 0; y < 258; y += 6) {
    const shift = random.between(-40, 40)
    for (const [place, colour] of bars.entries())
      canvas.rectangle(place * 69 + shift, y, 69, random.between(3, 6), colour)
  }
}
