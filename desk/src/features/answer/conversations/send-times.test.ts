import { expect, test } from 'vitest'
import { fieldValueIn, fromFieldValue, sendTimes } from './send-times.ts'

const iso = (now: string, zone: string) =>
  sendTimes(new Date(now), zone).map(({ choice, at }) => `${choice} ${at.toISOString()}`)

test('mornings are those of the workspace, wherever its reader is', () => {
  // Friday 23:30 in Tokyo, still Friday afternoon in London.
  expect(iso('2026-11-20T14:30:00Z', 'Asia/Tokyo')).toEqual([
    'tomorrow 2026-11-21T00:00:00.000Z',
    'monday 2026-11-23T00:00:00.000Z',
  ])
  // Sunday: tomorrow is Monday.
  expect(iso('2026-11-22T03:00:00Z', 'Asia/Tokyo')).toEqual(['tomorrow 2026-11-23T00:00:00.000Z'])
  // The end of a month, and the night in which the clocks change.
  expect(iso('2026-10-31T12:00:00Z', 'America/New_York')).toEqual([
    'tomorrow 2026-11-01T14:00:00.000Z',
    'monday 2026-11-02T14:00:00.000Z',
  ])
})

test('a time that is typed is one of the workspace too', () => {
  const at = fromFieldValue('Asia/Tokyo', '2026-11-24T09:05')
  expect(at?.toISOString()).toBe('2026-11-24T00:05:00.000Z')
  expect(at && fieldValueIn('Asia/Tokyo', at)).toBe('2026-11-24T09:05')
  expect(fromFieldValue('Asia/Tokyo', '')).toBeNull()
})
