import { indexText } from '../../server/platform/search/index.ts'
import { createRandom, type Random } from './random.ts'
import {
  answers,
  circumstances,
  closings,
  givenNames,
  products,
  rareSentences,
  surnames,
  troubles,
  wishes,
} from './words.ts'

type Text = { text: string; body: string; grams: string[] }

/** Texts to draw from: what customers write, what is answered, and the rare ones in the order of `rareSentences`. */
type Pool = { incoming: Text[]; replies: Text[]; rare: Text[]; subjects: string[]; names: string[] }

/**
 * Makes `size` texts of each kind. Lengths follow those of support mail: mostly 60 to 250 characters, now and then
 * a thousand. The same seed makes the same texts.
 */
export function makePool(size: number, seed = 1): Pool {
  const random = createRandom(seed)
  const of = (make: (random: Random) => string) => Array.from({ length: size }, () => toText(make(random)))
  return {
    incoming: of(writeIncoming),
    replies: of(writeReply),
    rare: rareSentences.map(({ text }) => toText(`${writeIncoming(random)}\n${text}`)),
    subjects: Array.from({ length: 500 }, () => writeSubject(random)),
    names: surnames.flatMap((surname) => givenNames.map((name) => `${surname} ${name}`)),
  }
}

export const toText = (text: string): Text => ({ text, ...indexText(text) })

function writeIncoming(random: Random): string {
  const lines = [`お世話になっております。${random.pick(surnames)}と申します。`]
  for (let more = random.length(); more > 0; more--) {
    lines.push(`${random.pick(circumstances)}、${random.pick(products)}の${random.pick(troubles)}。`)
    if (random.chance(0.5)) lines.push(`${random.pick(wishes)}。`)
    if (random.chance(0.3)) lines.push(`注文番号は${reference(random)}です。`)
  }
  return [...lines, random.pick(closings)].join('\n')
}

function writeReply(random: Random): string {
  const lines = [`${random.pick(surnames)}様`, 'みなとカメラの窓口でございます。']
  for (let more = random.length() + 1; more > 0; more--) {
    lines.push(`${random.pick(answers)}。${random.pick(products)}については、${random.pick(answers)}。`)
    if (random.chance(0.2)) lines.push(`お控えの番号は${reference(random)}でございます。`)
  }
  return [...lines, random.pick(closings)].join('\n')
}

const writeSubject = (random: Random): string => `${random.pick(products)}の${random.pick(troubles)}`

const reference = (random: Random): string => `MC${10_000_000 + random.below(89_999_999)}`
