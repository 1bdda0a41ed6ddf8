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
  /** The same words in ever longer times, in the notation of `tsquery`. Empty: nothing in it can be looked up. */
  questions: string[]
  /** Patterns for LIKE that the body must all match. */
  needles: string[]
}

/**
 * All words of the question must occur; a Latin word may be the beginning of one, as may a single character. `at` is
 * where the answers begin, going back in time.
 */
export function askText(question: string, at: Date): SearchQuestion {
  const words = normalizeText(question).slice(0, 200).split(' ').filter(Boolean)
  const terms = new Set<string>()
  const single = new Set<string>()
  for (const [run] of words.join(' ').matchAll(runs)) {
    const grams = pairs(run).filter((pair) => [...pair].length === 2)
    if (isLatin(run)) terms.add(quote(run.slice(0, longestBeginning)))
    else if (grams.length === 0) single.add(`${quote(run)}:*`)
    else for (const gram of grams) terms.add(quote(gram))
  }
  const periods = lately(at).map((period) => `(${period.map(quote).join(' | ')})`)
  const all = [...terms, ...single].join(' & ')
  return {
    questions: all ? [...steps(periods, [...terms], single.size > 0), all] : [],
    needles: words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`),
  }
}

/**
 * The question for each of the periods. A single character is the beginning of too many pairs to be looked up in each
 * of them: two days are read without it, and if those do not fill the page it is rare enough.
 */
const steps = (periods: string[], terms: string[], hasSingle: boolean): string[] =>
  (hasSingle && terms.length === 0 ? periods.slice(0, 2) : periods).map((period) => [period, ...terms].join(' & '))

const hour = 3_600_000
/** From three hours, each eight times as long as the one before, to a good year. */
const periodLengths = [3 * hour, 24 * hour, 8 * 24 * hour, 64 * 24 * hour, 512 * 24 * hour]

/**
 * The periods of time that a moment lies in, as words that no text has. A word that a tenth of all messages have is
 * found among those of the last hours, so that the time a search takes does not grow with the years.
 */
export const periodsAt = (at: Date): string[] => periodLengths.map((_, step) => period(step, at, 0))

/** For each length the period around `at` and the one before, so that it reaches back one whole length at least. */
const lately = (at: Date): string[][] => periodLengths.map((_, step) => [period(step, at, 0), period(step, at, -1)])

const period = (step: number, at: Date, further: number): string =>
  `@${step}:${Math.floor(at.getTime() / (periodLengths[step] ?? hour)) + further}`

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
