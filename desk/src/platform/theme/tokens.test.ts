import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const block = (selector: string) => css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? ''
const tokens = (source: string) =>
  Object.fromEntries([...source.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value ?? '']))

const light = tokens(block(':root'))
const dark = tokens(block(':root[data-theme="dark"]'))
const darkBySystem = tokens(block(':root:not([data-theme="light"])'))

function luminance(hex: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string) {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

const pairs = [
  ...['ink', 'ink-2', 'ink-3', 'action', 'danger', 'warn', 'done'].flatMap((text) =>
    ['paper', 'sheet', 'sunken'].map((ground) => [text, ground] as const),
  ),
  ...['ink', 'ink-2', 'ink-3', 'action'].map((text) => [text, 'action-soft'] as const),
  ...['ink', 'ink-2', 'ink-3', 'action'].map((text) => [text, 'note'] as const),
  ['danger', 'danger-soft'],
  ['ink', 'danger-soft'],
  ['warn', 'warn-soft'],
  ['ink', 'warn-soft'],
  ['ink-2', 'warn-soft'],
  ['done', 'done-soft'],
  ['on-fill', 'action-fill'],
  ['on-fill', 'action-fill-hover'],
  ['on-fill', 'danger-fill'],
] as const

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, set) => {
  test.each(pairs)('%s is readable on %s', (text, ground) => {
    expect(contrast(set[text] ?? '', set[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  test('the edge of a field can be seen', () => {
    expect(contrast(set['line-strong'] ?? '', set.sheet ?? '')).toBeGreaterThanOrEqual(3)
  })
})

test('dark by choice and dark by system are the same', () => {
  expect(dark).toEqual(darkBySystem)
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort())
})
