import type { Random } from './random.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
// Japan has one time zone and no summer time.
const tokyo = 9 * hour

const opens = 10 * hour
const closes = 18.5 * hour
const wakes = 7 * hour

const dayOf = (at: number): number => Math.floor((at + tokyo) / day)
const startOf = (days: number): number => days * day - tokyo
const timeOf = (at: number): number => (at + tokyo) % day
const isWeekend = (days: number): boolean => [6, 0].includes(new Date(days * day).getUTCDay())

/** The first moment from `at` on at which somebody is at the desk: weekdays from 10:00 to 18:30 in Tokyo. */
export function atTheDesk(at: number, random: Random): number {
  let today = dayOf(at)
  if (!isWeekend(today) && timeOf(at) >= opens && timeOf(at) < closes) return at
  if (timeOf(at) >= opens) today += 1
  while (isWeekend(today)) today += 1
  return startOf(today) + opens + random.between(4, 55) * minute
}

/** The first moment from `at` on at which a customer would write: not in the middle of the night. */
export function awake(at: number, random: Random): number {
  return timeOf(at) >= wakes ? at : startOf(dayOf(at)) + wakes + random.between(5, 90) * minute
}

/** The same, but before `at`: the hours of the night are laid, in their order, onto the evening before. */
export function awakeBefore(at: number): number {
  const time = timeOf(at)
  return time >= wakes ? at : startOf(dayOf(at)) - 10 * minute - (wakes - time) * 0.4
}

/** When the desk opens next: 10:00 on a weekday. */
export function nextOpening(at: number): number {
  let today = timeOf(at) > opens ? dayOf(at) + 1 : dayOf(at)
  while (isWeekend(today)) today += 1
  return startOf(today) + opens
}

// When customers of such a shop write: after breakfast, around noon, and most of all in the evening.
const usualHours = [7, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15, 16, 16, 17, 18, 19, 20, 21, 21, 22, 23]

/** A time on the day of `at` at which customers usually write. */
export const usualTime = (at: number, random: Random): number =>
  startOf(dayOf(at)) + random.pick(usualHours) * hour + random.between(0, 60) * minute
