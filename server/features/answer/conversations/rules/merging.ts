import type { State } from './moving.ts'

type Timed = { id: string; at: Date }

/** The messages of two conversations in one order of time; each conversation keeps the order that it had. */
export function interleave(one: readonly Timed[], other: readonly Timed[]): string[] {
  const merged: string[] = []
  let [i, j] = [0, 0]
  for (;;) {
    const [a, b] = [one[i], other[j]]
    if (!a && !b) return merged
    if (a && (!b || a.at <= b.at)) {
      merged.push(a.id)
      i++
    } else if (b) {
      merged.push(b.id)
      j++
    }
  }
}

export type Place = { state: State; snoozedUntil: Date | null }

const isSame = (one: Place, other: Place): boolean =>
  one.state === other.state && one.snoozedUntil?.getTime() === other.snoozedUntil?.getTime()

/** Work that was left in either is left afterwards, and what sleeps wakes up at the earlier hour. */
export function placeAfterMerge(into: Place, from: Place): Place {
  if (into.state === 'todo' || from.state === 'todo') return { state: 'todo', snoozedUntil: null }
  const hours = [into.snoozedUntil, from.snoozedUntil].filter((hour) => hour !== null).sort((a, b) => +a - +b)
  const [earliest] = hours
  return earliest ? { state: 'snoozed', snoozedUntil: earliest } : { state: 'done', snoozedUntil: null }
}

/** Who has waited longest waits. */
export function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

type Said = { kind: string; aside: boolean; undone: boolean; at: Date }

/** Since when the customer waits, with what was said since in its order: their first mail after our last answer. */
export function waitingAfterUndo(before: Date | null, since: readonly Said[]): Date | null {
  const said = since.filter(({ aside, undone }) => !aside && !undone)
  const answered = said.findLastIndex(({ kind }) => kind === 'reply')
  const first = said.slice(answered + 1).find(({ kind }) => kind === 'incoming')?.at ?? null
  return answered < 0 ? (before ?? first) : first
}

type Since = {
  before: Place
  /** Where merging had put it; null: nobody could move it since. */
  merged: Place | null
  now: Place
  /** The customer has written since, and the mail stays with it. */
  wrote: boolean
}

/** Where a conversation belongs when a merge is taken back: where it was, unless something has happened since. */
export function placeAfterUndo({ before, merged, now, wrote }: Since, at: Date): Place {
  if (merged !== null && !isSame(merged, now)) return now
  const isOver = before.snoozedUntil !== null && before.snoozedUntil <= at
  return wrote || isOver ? { state: 'todo', snoozedUntil: null } : before
}
