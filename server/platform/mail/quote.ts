import { isLabelled, opensForwarded, opensOriginal } from './quote-headers.ts'
import { attributionLength, partSharedLines } from './quote-marks.ts'
import { signatureStart } from './signature.ts'
import type { SplitText } from './types.ts'

/** `>>> Sale <<<` is decoration. */
const QUOTED_LINE = /^[ \t]?[>＞](?!.*<<\s*$)/

/** Marks of direction, which Windows writes into dates, and of a file. */
const UNSEEN = /[\u200e\u200f\u202a-\u202e\ufeff]/g

/**
 * Takes what a mail quotes from earlier ones, and the signature that a program put below it, apart from what is new.
 * When in doubt a line counts as new: answers between quoted lines keep everything, text below a quotation stays, and
 * a mail that would have nothing left is all new.
 */
export function splitQuote(text: string): SplitText {
  const lines = partSharedLines(text.split('\n'))
  const kinds = judgeLines(withoutNames(lines.map((line) => line.replace(UNSEEN, ''))))
  const of = (...wanted: Kind[]) => lines.filter((_line, at) => wanted.includes(kinds[at] ?? 'new'))
  const folded = of('quote', 'signature')
  if (!/\S/.test(folded.join('')) || !hasText(of('new'))) return { visible: text.trim(), quoted: null, signature: null }
  const signature = of('signature')
  return {
    visible: join(of('new')),
    quoted: join(folded),
    signature: hasText(signature) ? join(signature) : null,
  }
}

const NAMED_MARK = /^\s?([\p{L}\p{N}._-]{1,16})(?=[>＞](?:\s|$))/u

/** Some programs put the writer's name before each mark: `山田> `. Once alone may be anything. */
function withoutNames(lines: string[]): string[] {
  const counts = new Map<string, number>()
  const nameOf = (line: string) => NAMED_MARK.exec(line)?.[1] ?? ''
  for (const line of lines) counts.set(nameOf(line), (counts.get(nameOf(line)) ?? 0) + 1)
  return lines.map((line) =>
    nameOf(line) !== '' && (counts.get(nameOf(line)) ?? 0) > 1 ? line.replace(NAMED_MARK, '') : line,
  )
}

/** The signature in what was folded away: people look customers up by the numbers in it. */
export const signatureIn = (folded: string | null): string | null =>
  folded === null ? null : splitQuote(`x\n\n${folded}`).signature

type Kind = 'new' | 'quote' | 'signature'
type Block = { from: number; to: number }

const hasText = (lines: string[]): boolean => lines.some((line) => /[\p{L}\p{N}\p{S}]/u.test(line))
const join = (lines: string[]): string => lines.join('\n').replace(/^\s*\n|\s+$/g, '')

function judgeLines(lines: string[]): Kind[] {
  const kinds: Kind[] = lines.map(() => 'new')
  const mark = ({ from, to }: Block, kind: Kind) => kinds.fill(kind, from, to)
  // A forwarded mail is what the sender wants to be read, with all that it quotes.
  const forwarded = lines.findIndex((line) => opensForwarded(line))
  let end = forwarded < 0 ? lines.length : forwarded
  const original = lines.findIndex(
    (line, at) => at < end && !QUOTED_LINE.test(line) && opensOriginal(lines, at) && linesToQuote(lines, at) === 0,
  )
  if (original >= 0 && hasText(lines.slice(0, original))) {
    mark({ from: original, to: end }, 'quote')
    end = original
  }
  // Signatures stand below all, or above what is quoted.
  const last = signatureStart(lines.slice(0, end))
  if (!lines.slice(last, end).some((line) => QUOTED_LINE.test(line))) {
    mark({ from: last, to: end }, 'signature')
    end = last
  }
  for (const block of quotations(lines.slice(0, end))) mark(block, 'quote')
  const fresh = [...lines.keys()].filter((at) => at < end && kinds[at] === 'new')
  const start = signatureStart(fresh.map((at) => lines[at] ?? ''))
  for (const at of fresh.slice(start)) kinds[at] = 'signature'
  return kinds
}

/** What is marked by `>`, or opened by a line such as "… wrote:". */
function quotations(lines: string[]): Block[] {
  const openings = lines.map((_line, at) => attributionLength(lines, at) || markedOriginal(lines, at))
  const blocks = quotedBlocks(lines, openings)
  const attribution = lines.findIndex((line, at) => !QUOTED_LINE.test(line) && (openings[at] ?? 0) > 0)
  if (attribution >= 0 && !blocks.some((block) => block.to > attribution)) {
    // Programs that do not mark what they quote put it below this line, to the end.
    return hasText(lines.slice(0, attribution)) ? [{ from: attribution, to: lines.length }] : []
  }
  const opened = blocks.map((block) => withAttribution(lines, openings, block))
  const last = opened.at(-1)
  // Nobody answers below what stands at the end.
  const trailing = last && !hasText(lines.slice(last.to)) ? [last] : []
  const answered = opened.slice(0, opened.length - trailing.length)
  const [only] = answered
  if (answered.length > 1 && answersBetween(lines, answered)) return trailing
  // An answer below a line or two that were left of the question needs them.
  if (answered.length === 1 && only && only.from === blocks[0]?.from && isShort(lines, only)) return trailing
  return [...answered, ...trailing]
}

/** Mew and others put a block of header fields above lines that are marked, and answers stand below those. */
const markedOriginal = (lines: string[], at: number): number =>
  !QUOTED_LINE.test(lines[at] ?? '') && opensOriginal(lines, at) ? linesToQuote(lines, at) : 0

/** How many lines of such a block stand above the first marked line; 0 when what follows is not marked. */
function linesToQuote(lines: string[], at: number): number {
  let seen = at
  while (seen < lines.length && seen < at + 10 && !QUOTED_LINE.test(lines[seen] ?? '')) seen += 1
  if (!QUOTED_LINE.test(lines[seen] ?? '')) return 0
  let last = seen - 1
  while (last > at && (lines[last] ?? '').trim() === '') last -= 1
  // Text of its own between the block and the mark is the earlier mail, which quotes in its turn.
  return isLabelled(lines[last] ?? '') || last === at ? seen - at : 0
}

const isShort = (lines: string[], { from, to }: Block): boolean => !hasText(lines.slice(0, from)) && to - from <= 3

/** Runs of quoted lines; blank lines and single wrapped leftovers between two quoted lines belong to the run. */
function quotedBlocks(lines: string[], openings: number[]): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; at++) {
    // A torn opening line may have a `>` of its own at the beginning.
    const opening = QUOTED_LINE.test(lines[at] ?? '') ? 0 : (openings[at] ?? 0)
    if (opening > 1) at += opening - 1
    if (opening > 0 || !QUOTED_LINE.test(lines[at] ?? '')) continue
    const last = blocks.at(-1)
    if (last && isTorn(lines[last.to - 1] ?? '', lines.slice(last.to, at))) last.to = at + 1
    else blocks.push({ from: at, to: at + 1 })
  }
  return blocks
}

/** Nothing, or a link that lost its mark when the program broke the line. */
function isTorn(before: string, gap: string[]): boolean {
  if (!hasText(gap)) return true
  if (gap.length > 2) return false
  const joined = gap.map((line) => line.trim()).join('')
  return (
    /^[(<]https?:\S{1,300}[)>]\s*>?$/.test(joined) ||
    (/[(<]https?:\S{1,300}$/.test(before) && /^\S{1,300}[)>]$/.test(joined))
  )
}

/** Text between two quotations is an answer, unless it only says who wrote the next one. */
function answersBetween(lines: string[], blocks: Block[]): boolean {
  return blocks.slice(1).some((block, index) => hasText(lines.slice(blocks[index]?.to ?? 0, block.from)))
}

function withAttribution(lines: string[], openings: number[], block: Block): Block {
  for (let from = Math.max(0, block.from - 8); from < block.from; from++) {
    const length = openings[from] ?? 0
    if (length > 0 && !hasText(lines.slice(from + length, block.from))) return { from, to: block.to }
  }
  return block
}
