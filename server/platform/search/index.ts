/**
 * Words as the message search sees them. Japanese has no blanks between words, so text is cut into pairs of
 * characters; runs of Latin letters and digits stay whole. What the pairs find is checked against the text.
 */

const mostIndexed = 20_000

/** One form for all spellings: full-width letters narrow, half-width kana wide, lower case, blanks folded. */
export const normalizeText = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

const runs = /[a-z0-9]+|[^\s\p{P}\p{S}a-z0-9]+/gu
const isLatin = (run: string): boolean => /^[a-z0-9]/.test(run)
/** A Latin word is found by its beginnings up to this length; what comes after is checked against the text. */
const longestBeginning = 8

/** What is stored of a text: the body that is checked, and its grams, each once. */
export function indexText(text: string): { body: string; grams: string[] } {
  const body = normalizeText(text).slice(0, mostIndexed)
  const grams = new Set<string>()
  for (const [run] of body.matchAll(runs))
    for (const gram of isLatin(run) ? beginnings(run) : pairs(run)) grams.add(gram)
  return { body, grams: [...grams] }
}

export type SearchQuestion = {
  /** Ever longer times, in the notation of `tsquery`, and how many hours each reaches back; the last, null, is all time. */
  periods: { period: string; reach: number | null }[]
  /** What an entry must have besides; null: nothing. */
  words: string | null
  /** Patterns for LIKE that the body must all match. */
  needles: string[]
}

/**
 * All words of the question must occur; a Latin word may be the beginning of one, as may a single character. `at` is
 * where the answers begin, going back in time. Null: nothing in it can be looked up.
 */
export function askText(question: string, at: Date): SearchQuestion | null {
  const words = normalizeText(question).slice(0, 200).split(' ').filter(Boolean)
  const terms = new Set<string>()
  const single = new Set<string>()
  for (const [run] of words.join(' ').matchAll(runs)) {
    const grams = pairs(run).filter((pair) => [...pair].length === 2)
    if (isLatin(run)) terms.add(quote(run.slice(0, longestBeginning)))
    else if (grams.length === 0) single.add(`${quote(run)}:*`)
    else for (const gram of grams) terms.add(quote(gram))
  }
  const all = [...terms, ...single].join(' & ')
  if (!all) return null
  const common = [...terms].join(' & ') || null
  return {
    periods: [...(common ? lately(at) : lately(at).slice(0, fewPeriods)), { period: all, reach: null }],
    words: common,
    needles: words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`),
  }
}

/**
 * A single character is the beginning of too many pairs to be looked up in each period. The last days are read
 * without it, and if those do not fill the page it is rare enough.
 */
const fewPeriods = 3

const hour = 3_600_000
/** In hours, from three, each eight times as long as the one before, to a good year. */
const periodLengths = [3, 24, 8 * 24, 64 * 24, 512 * 24]

/**
 * The periods of time that a moment lies in, as words that no text has. A word that a tenth of all messages have is
 * found among those of the last hours, so that the time a search takes does not grow with the years.
 */
export const periodsAt = (at: Date): string[] => periodLengths.map((_, step) => nameOf(step, at, 0))

/** The period around `at` and one before it, or four before it: from one step to the next it is twice or four times as far. */
const lately = (at: Date): { period: string; reach: number }[] =>
  periodLengths.flatMap((length, step) =>
    (step === periodLengths.length - 1 ? [1] : [1, 4]).map((before) => ({
      period: Array.from({ length: before + 1 }, (_, back) => quote(nameOf(step, at, -back))).join(' | '),
      reach: length * before,
    })),
  )

const nameOf = (step: number, at: Date, further: number): string =>
  `@${step}:${Math.floor(at.getTime() / ((periodLengths[step] ?? 1) * hour)) + further}`

const beginnings = (run: string): string[] =>
  run.length === 1
    ? [run]
    : Array.from({ length: Math.min(run.length, longestBeginning) - 1 }, (_, more) => run.slice(0, more + 2))

/** Every two neighbours, and the last character alone, so that it can be found by itself too. */
function pairs(run: string): string[] {
  const characters = [...run]
  return characters.map((character, index) => character + (characters[index + 1] ?? ''))
}

const quote = (term: string): string => `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
