/**
 * Words as the message search sees them. Japanese has no blanks between words, so text is cut into pairs of
 * characters; runs of Latin letters and digits stay whole. What the pairs find is checked against the text.
 */

const mostIndexed = 20_000

/** One form for all spellings: full-width letters narrow, half-width kana wide, lower case, blanks folded. */
export const normalizeText = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

const runs = /[a-z0-9]+|[^\s\p{P}\p{S}a-z0-9]+/gu

/** What is stored of a text: the body that is checked, and its grams, each once. */
export function indexText(text: string): { body: string; grams: string[] } {
  const body = normalizeText(text).slice(0, mostIndexed)
  const grams = new Set<string>()
  for (const [run] of body.matchAll(runs)) {
    if (/^[a-z0-9]/.test(run)) grams.add(run.slice(0, 60))
    else for (const gram of pairs(run)) grams.add(gram)
  }
  return { body, grams: [...grams] }
}

export type SearchQuestion = {
  /** In the notation of `tsquery`. Null: nothing in the question can be looked up. */
  tsquery: string | null
  /** Patterns for LIKE that the body must all match. */
  needles: string[]
}

/** All words of the question must occur; a Latin word may be the beginning of one, as may a single character. */
export function askText(question: string): SearchQuestion {
  const words = normalizeText(question).slice(0, 200).split(' ').filter(Boolean)
  const terms = new Set<string>()
  for (const word of words) {
    for (const [run] of word.matchAll(runs)) {
      if (/^[a-z0-9]/.test(run)) terms.add(`${quote(run.slice(0, 60))}:*`)
      else if ([...run].length === 1) terms.add(`${quote(run)}:*`)
      else for (const gram of pairs(run).filter((pair) => [...pair].length === 2)) terms.add(quote(gram))
    }
  }
  return {
    tsquery: terms.size === 0 ? null : [...terms].join(' & '),
    needles: words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`),
  }
}

/** Every two neighbours, and the last character alone, so that it can be found by itself too. */
function pairs(run: string): string[] {
  const characters = [...run]
  return characters.map((character, index) => character + (characters[index + 1] ?? ''))
}

const quote = (term: string): string => `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
