export type Random = {
  below(limit: number): number
  chance(share: number): boolean
  /** The first of a list far more often than the last, as words are (Zipf). */
  pick<T>(list: readonly T[]): T
  /** How much somebody writes: mostly one or two paragraphs, rarely ten. */
  length(): number
}

/** Mulberry32: small, and the same on every machine. */
export function createRandom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    below: (limit) => Math.floor(next() * limit),
    chance: (share) => next() < share,
    pick(list) {
      const found = list[Math.floor((list.length + 1) ** next()) - 1]
      if (found === undefined) throw new Error('nothing to pick from')
      return found
    },
    length: () => Math.min(10, Math.max(1, Math.round(Math.exp(0.3 + 0.7 * (next() + next() + next() - 1.5))))),
  }
}
