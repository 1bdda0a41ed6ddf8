type Wall = { year: number; month: number; day: number; hour: number; minute: number }

/** What a clock in this zone shows; months from 1. */
export function wallIn(zone: string, at: Date): Wall & { weekday: number } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0)
  const wall = { year: of('year'), month: of('month'), day: of('day'), hour: of('hour'), minute: of('minute') }
  return { ...wall, weekday: new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay() }
}

const asUtc = ({ year, month, day, hour, minute }: Wall) => Date.UTC(year, month - 1, day, hour, minute)

/** The moment at which a clock in this zone shows this. Days beyond the month's end go on in the next. */
export function momentIn(zone: string, wall: Wall): Date {
  const wanted = asUtc(wall)
  // The second time around the offset is that of the day itself, where clocks are changed in between.
  let at = wanted
  for (let round = 0; round < 2; round++) at = wanted - (asUtc(wallIn(zone, new Date(at))) - at)
  return new Date(at)
}
