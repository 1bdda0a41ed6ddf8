import { expect, test } from 'vitest'
import { sayBytes, sayMoment } from './time.ts'

const now = new Date(2026, 10, 21, 15, 0)
const iso = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString()

test.each([
  [iso(2026, 10, 21, 9, 5), '09:05', '09:05'],
  [iso(2026, 10, 20, 23, 59), '昨日 23:59', 'Yesterday 23:59'],
  [iso(2026, 10, 22, 0, 1), '明日 00:01', 'Tomorrow 00:01'],
  [iso(2026, 10, 3, 9, 5), '11月3日', '3 Nov'],
  [iso(2026, 10, 30, 9, 5), '11月30日 09:05', '30 Nov 09:05'],
  [iso(2025, 11, 31, 9, 5), '2025年12月31日', '31 Dec 2025'],
])('%s is said as %s and as %s', (at, ja, en) => {
  expect(sayMoment(at, now, 'ja')).toBe(ja)
  expect(sayMoment(at, now, 'en')).toBe(en)
})

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1200, '1 kB'],
  [8_430_000, '8.4 MB'],
])('%i bytes are said as %s', (bytes, said) => {
  expect(sayBytes(bytes, 'en')).toBe(said)
})
