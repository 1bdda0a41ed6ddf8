import { momentIn, wallIn } from '#platform/zoned.ts'

const morning = { hour: 9, minute: 0 }

/** Mornings at which one would like a reply to leave, by the clock of the workspace, none twice. */
export function sendTimes(now: Date, zone: string): { choice: 'tomorrow' | 'monday'; at: Date }[] {
  const { weekday, ...today } = wallIn(zone, now)
  const inDays = (days: number) => momentIn(zone, { ...today, ...morning, day: today.day + days })
  const toMonday = (8 - weekday) % 7 || 7
  return [
    { choice: 'tomorrow' as const, at: inDays(1) },
    ...(toMonday > 1 ? [{ choice: 'monday' as const, at: inDays(toMonday) }] : []),
  ]
}

const two = (number: number) => String(number).padStart(2, '0')

/** The value of a `datetime-local` field for a clock in this zone, and back. */
export function fieldValueIn(zone: string, at: Date): string {
  const { year, month, day, hour, minute } = wallIn(zone, at)
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`
}

export function fromFieldValue(zone: string, value: string): Date | null {
  const found = /^(\d{4,6})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(value)
  if (!found) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1).map(Number)
  return momentIn(zone, { year, month, day, hour, minute })
}
