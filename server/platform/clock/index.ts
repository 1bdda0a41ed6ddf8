/** What time it is. Tests hand in their own; no feature asks `Date` by itself. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }
