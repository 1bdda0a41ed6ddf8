import { expect, test } from 'vitest'
import { nextTryAt, outcomeOf, readableStart, restAfter, whyOff } from './rules.ts'

const now = new Date('2026-11-22T00:00:00Z')
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3600_000)

test.each([
  [200, 'delivered'],
  [204, 'delivered'],
  [301, 'failed'],
  [400, 'failed'],
  [410, 'gone'],
  [500, 'failed'],
  [null, 'failed'],
])('an answer of %s is %s', (status, outcome) => {
  expect(outcomeOf({ status })).toBe(outcome)
})

test('pauses grow to a day and a third, then a delivery is given up; a test is tried once', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7].map(
    (tries) => ((nextTryAt('note.written', tries, now, 0)?.getTime() ?? 0) - now.getTime()) / 1000,
  )
  expect(pauses).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400])
  expect(nextTryAt('note.written', 8, now, 0)).toBeNull()
  expect(nextTryAt('webhook.test', 1, now, 0)).toBeNull()
  expect(nextTryAt('note.written', 2, now, 1)).toEqual(new Date(now.getTime() + 330_000))
})

test('a lane rests longer with every failure in a row, and five minutes at most', () => {
  expect([1, 2, 3, 7, 500].map((failures) => restAfter(failures, 0) / 1000)).toEqual([5, 10, 20, 300, 300])
})

test.each([
  ['gone', 0, 'gone'],
  ['failed', 0, null],
  ['failed', 23.9, null],
  ['failed', 24, 'failing'],
] as const)('after %s, failing for %s hours, it is switched off as %s', (outcome, hours, expected) => {
  expect(whyOff(outcome, hoursAgo(hours), now)).toBe(expected)
})

test('what cannot be stored or shown of an answer is replaced', () => {
  expect(readableStart('a\u0000b\u001b[31m\nc\td')).toBe('a\ufffdb\ufffd[31m\nc\td')
})
