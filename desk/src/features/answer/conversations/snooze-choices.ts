const snoozeChoices = ['later', 'tomorrow', 'monday', 'week'] as const
type SnoozeChoice = (typeof snoozeChoices)[number]

const morning = 9

function atMorning(now: Date, days: number) {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, morning)
}

/** Moments at which one would like to see a conversation again, none of them in the past or twice. */
export function snoozeTimes(now: Date): { choice: SnoozeChoice; until: Date }[] {
  const later = new Date(now.getFullYear(), now.getMonth(), now.getDate(), now.getHours() + 3)
  const toMonday = (8 - now.getDay()) % 7 || 7
  const all = [
    { choice: 'later' as const, until: later, offered: later.getDate() === now.getDate() && later.getHours() <= 19 },
    { choice: 'tomorrow' as const, until: atMorning(now, 1), offered: true },
    { choice: 'monday' as const, until: atMorning(now, toMonday), offered: toMonday > 1 },
    { choice: 'week' as const, until: atMorning(now, 7), offered: toMonday !== 7 },
  ]
  return all.filter(({ offered }) => offered).map(({ choice, until }) => ({ choice, until }))
}

/** The value of a `datetime-local` field, which knows no time zone. */
export function localInputValue(at: Date) {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}
