import iconv from 'iconv-lite'

/*
 * ISO-2022-JP as Japanese mail programs really write it: JIS rows 13 and 89-92 (①㈱髙, NEC and IBM characters),
 * half-width kana by ESC ( I or SO, missing returns to ASCII, and Shift_JIS bytes in between.
 * Two-byte characters are moved into Shift_JIS and read as CP932, whose table has all of them.
 */

type Set = 'ascii' | 'kana' | 'jis' | 'jis-extra' | 'gb' | 'ks'

const SETS: Record<string, Set> = {
  '(B': 'ascii',
  '(J': 'ascii',
  '(H': 'ascii',
  '(I': 'kana',
  '$@': 'jis',
  $B: 'jis',
  '$(@': 'jis',
  '$(B': 'jis',
  '$(O': 'jis',
  '$(Q': 'jis',
  '$(D': 'jis-extra',
  $A: 'gb',
  '$(C': 'ks',
}
const ESC = 0x1b
const SHIFT_OUT = 0x0e
const SHIFT_IN = 0x0f

export const hasJisEscape = (bytes: Buffer): boolean =>
  bytes.includes('\x1b$B') || bytes.includes('\x1b$@') || bytes.includes('\x1b$(') || bytes.includes('\x1b(I')

/** The escape character was lost on the way, its `$B…(B` was not. */
const NAKED = /\$[B@]((?:[!-~]{2})+?)\([BJ]/g

export function decodeIso2022Jp(bytes: Buffer): string {
  if (!bytes.includes(ESC) && !bytes.some((byte) => byte >= 0x80)) {
    const mended = bytes.toString('latin1').replace(NAKED, '\x1b$B$1\x1b(B')
    if (!mended.includes('\x1b')) return mended
    return decodeIso2022Jp(Buffer.from(mended, 'latin1'))
  }
  let text = ''
  let set: Set = 'ascii'
  let beforeShift: Set = 'ascii'
  let from = 0
  const take = (to: number) => {
    if (to > from) text += decodeRun(bytes.subarray(from, to), set)
  }
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === ESC) {
      const found = escapeAt(bytes, at)
      if (!found) continue
      take(at)
      set = found.set
      from = at + found.length
      at = from - 1
    } else if (byte === SHIFT_OUT || byte === SHIFT_IN) {
      take(at)
      if (byte === SHIFT_OUT) beforeShift = set
      set = byte === SHIFT_OUT ? 'kana' : beforeShift
      from = at + 1
    } else if ((byte === 0x0a || byte === 0x0d) && set !== 'ascii') {
      // Every line begins in ASCII, also after a sender that forgot to return to it.
      take(at)
      set = 'ascii'
      from = at
    }
  }
  take(bytes.length)
  return text
}

function escapeAt(bytes: Buffer, at: number): { set: Set; length: number } | null {
  for (const length of [3, 4]) {
    const set = SETS[bytes.toString('latin1', at + 1, at + length)]
    if (set) return { set, length }
  }
  return null
}

function decodeRun(run: Buffer, set: Set): string {
  if (set === 'ascii') return iconv.decode(run, 'cp932')
  if (set === 'kana') return iconv.decode(Buffer.from(run.map((byte) => byte | 0x80)), 'cp932')
  if (set === 'gb') return iconv.decode(Buffer.from(run.map((byte) => byte | 0x80)), 'gbk')
  if (set === 'ks') return iconv.decode(Buffer.from(run.map((byte) => byte | 0x80)), 'euc-kr')
  const pairs: number[] = []
  let at = 0
  while (at < run.length) {
    const [first, second] = [run[at] ?? 0, run[at + 1] ?? 0]
    if (first <= 0x20 || second < 0x21) {
      if (first === 0x20 || first === 0x09) pairs.push(first)
      at += 1
    } else {
      pairs.push(...(set === 'jis' ? toShiftJis(first & 0x7f, second & 0x7f) : [0x8f, first | 0x80, second | 0x80]))
      at += 2
    }
  }
  return iconv.decode(Buffer.from(pairs), set === 'jis' ? 'cp932' : 'euc-jp')
}

function toShiftJis(first: number, second: number): [number, number] {
  const lead = ((first + 1) >> 1) + (first < 0x5f ? 0x70 : 0xb0)
  if (first % 2 === 0) return [lead, second + 0x7e]
  return [lead, second + (second >= 0x60 ? 0x20 : 0x1f)]
}
