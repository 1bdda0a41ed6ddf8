import { attributionLength, opensForwarded, opensOriginal } from './quote-marks.ts'
import type { SplitText } from './types.ts'

const QUOTED_LINE = /^[ \t]?[>＞]/

/**
 * Takes what a mail quotes from earlier ones apart from what is new. When in doubt a line counts as new: answers
 * between quoted lines keep everything, text below a quotation stays, and a mail that would have nothing left is
 * all new.
 */
export function splitQuote(text: string): SplitText {
  const all = text.split('\n')
  // A forwarded mail is what the sender wants to be read, with all that it quotes.
  const forwarded = all.findIndex((line) => opensForwarded(line))
  const lines = forwarded < 0 ? all : all.slice(0, forwarded)
  const rest = forwarded < 0 ? [] : all.slice(forwarded)
  const original = lines.findIndex((line, at) => !QUOTED_LINE.test(line) && opensOriginal(lines, at))
  const cut = original >= 0 && hasText(lines.slice(0, original)) ? original : lines.length
  const head = splitMarked(lines.slice(0, cut))
  const quoted = [...head.quoted, ...lines.slice(cut)]
  if (!hasText([...head.visible, ...rest]) || !hasText(quoted)) return { visible: text.trim(), quoted: null }
  return { visible: join([...head.visible, ...rest]), quoted: join(quoted) }
}

type SplitLines = { visible: string[]; quoted: string[] }
type Block = { from: number; to: number }

const hasText = (lines: string[]): boolean => lines.some((line) => /[\p{L}\p{N}\p{S}]/u.test(line))
const join = (lines: string[]): string => lines.join('\n').replace(/^\s*\n|\s+$/g, '')

/** Handles quotations marked by `>` or opened by a line such as "… wrote:". */
function splitMarked(lines: string[]): SplitLines {
  const blocks = quotedBlocks(lines)
  const attribution = lines.findIndex((line, at) => !QUOTED_LINE.test(line) && attributionLength(lines, at) > 0)
  if (attribution >= 0 && !blocks.some((block) => block.to > attribution)) {
    // Programs that do not mark what they quote put it below this line, to the end.
    return hasText(lines.slice(0, attribution))
      ? fold(lines, [{ from: attribution, to: lines.length }])
      : { visible: lines, quoted: [] }
  }
  const [only] = blocks
  if (!only) return { visible: lines, quoted: [] }
  if (blocks.length === 1) return fold(lines, [withAttribution(lines, only)])
  return answersBetween(lines, blocks)
    ? { visible: lines, quoted: [] }
    : fold(
        lines,
        blocks.map((block) => withAttribution(lines, block)),
      )
}

/** Runs of quoted lines; blank lines and single wrapped leftovers between two quoted lines belong to the run. */
function quotedBlocks(lines: string[]): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; at++) {
    if (!QUOTED_LINE.test(lines[at] ?? '')) continue
    const last = blocks.at(-1)
    if (last && !hasText(lines.slice(last.to, at))) last.to = at + 1
    else blocks.push({ from: at, to: at + 1 })
  }
  return blocks
}

/** Text between two quotations is an answer, unless it only says who wrote the next one. */
function answersBetween(lines: string[], blocks: Block[]): boolean {
  return blocks.slice(1).some((block, index) => {
    const gap = lines.slice(blocks[index]?.to ?? 0, withAttribution(lines, block).from)
    return hasText(gap)
  })
}

function withAttribution(lines: string[], block: Block): Block {
  for (let from = Math.max(0, block.from - 6); from < block.from; from++) {
    const length = attributionLength(lines, from)
    if (length > 0 && !hasText(lines.slice(from + length, block.from))) return { from, to: block.to }
  }
  return block
}

function fold(lines: string[], blocks: Block[]): SplitLines {
  const split: SplitLines = { visible: [], quoted: [] }
  let at = 0
  for (const { from, to } of blocks) {
    split.visible.push(...lines.slice(at, from))
    split.quoted.push(...lines.slice(from, to))
    at = to
  }
  split.visible.push(...lines.slice(at))
  return split
}
