import { isAscii, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { decodeIso2022Jp, hasJisEscape } from './iso2022.ts'

export type Decoded = { text: string; guessed: boolean }

const ALIASES: Record<string, string> = {
  utf8: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  'utf-8mb4': 'utf-8',
  ascii: 'us-ascii',
  'ansi_x3.4-1968': 'us-ascii',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-8-i': 'iso-8859-8',
  'iso-8859-8-e': 'iso-8859-8',
  'iso-8859-6-i': 'iso-8859-6',
  'iso-8859-6-e': 'iso-8859-6',
  shift_jis: 'cp932',
  'shift-jis': 'cp932',
  shiftjis: 'cp932',
  sjis: 'cp932',
  'x-sjis': 'cp932',
  ms_kanji: 'cp932',
  'windows-31j': 'cp932',
  ms932: 'cp932',
  'x-ms-cp932': 'cp932',
  'sjis-win': 'cp932',
  'windows-932': 'cp932',
  'x-euc-jp': 'euc-jp',
  eucjp: 'euc-jp',
  'eucjp-win': 'euc-jp',
  'eucjp-ms': 'euc-jp',
  cp51932: 'euc-jp',
  jis: 'iso-2022-jp',
  csiso2022jp: 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  cp50222: 'iso-2022-jp',
  'unicode-1-1-utf-7': 'utf-7',
  gb2312: 'gb18030',
  'x-gbk': 'gb18030',
  gbk: 'gb18030',
  'ks_c_5601-1987': 'euc-kr',
  ks_c_5601: 'euc-kr',
  ksc5601: 'euc-kr',
  'iso-2022-kr': 'euc-kr',
  'x-mac-roman': 'macintosh',
  mac: 'macintosh',
  'x-mac-cyrillic': 'maccyrillic',
}

/** The decoder's name for a charset as declared; null when there is none or nobody knows it. */
export function knownCharset(label: string | null): string | null {
  const name = (label ?? '')
    .toLowerCase()
    .replace(/["'\s]/g, '')
    .replace(/\*.*$/, '')
  if (!name) return null
  if (/^(cs)?iso-?2022-?jp/.test(name)) return 'iso-2022-jp'
  const found = ALIASES[name] ?? name
  if (found === 'us-ascii' || found === 'iso-2022-jp') return found
  return iconv.encodingExists(found) ? found : null
}

/** Decodes by the declared charset where the bytes agree with it, else by what the bytes look like. Never fails. */
export function decodeBytes(bytes: Buffer, label: string | null): Decoded {
  const charset = knownCharset(label)
  if (charset === 'utf-16' || charset === 'utf-32' || charset?.startsWith('ucs-2') || charset?.startsWith('utf-16'))
    return { text: stripMark(iconv.decode(bytes, charset)), guessed: false }
  if (charset === 'iso-2022-jp') {
    if (bytes.some((byte) => byte >= 0x80) && !hasJisEscape(bytes)) return guess(bytes)
    return { text: decodeIso2022Jp(bytes), guessed: false }
  }
  if (isAscii(bytes)) {
    if (hasJisEscape(bytes)) return { text: decodeIso2022Jp(bytes), guessed: true }
    const text = charset === 'utf-7' ? iconv.decode(bytes, 'utf-7') : bytes.toString('latin1')
    return { text: charset === 'hz-gb-2312' ? iconv.decode(bytes, 'gbk') : text, guessed: false }
  }
  if (charset === null || charset === 'us-ascii' || charset === 'utf-7') return guess(bytes)
  if (charset === 'utf-8') {
    if (isUtf8(bytes)) return { text: stripMark(bytes.toString('utf8')), guessed: false }
    return betterThan(bytes, stripMark(bytes.toString('utf8')))
  }
  const text = iconv.decode(bytes, charset)
  if (/cp932|euc|gb18030|big5/.test(charset)) {
    if (isUtf8(bytes) && strangeness(text) > 0) return { text: stripMark(bytes.toString('utf8')), guessed: true }
    return betterThan(bytes, text)
  }
  return { text, guessed: false }
}

const stripMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)

/** The declared charset does not fit everywhere: another one is taken only when it fits without a flaw. */
function betterThan(bytes: Buffer, declared: string): Decoded {
  if (strangeness(declared) === 0) return { text: declared, guessed: false }
  if (hasJisEscape(bytes)) return { text: decodeIso2022Jp(bytes), guessed: true }
  const japanese = guessJapanese(bytes)
  if (japanese !== null) return { text: japanese, guessed: true }
  return { text: declared, guessed: false }
}

function guess(bytes: Buffer): Decoded {
  if (isUtf8(bytes)) return { text: stripMark(bytes.toString('utf8')), guessed: true }
  if (hasJisEscape(bytes)) return { text: decodeIso2022Jp(bytes), guessed: true }
  const japanese = guessJapanese(bytes)
  if (japanese !== null) return { text: japanese, guessed: true }
  const utf8 = bytes.toString('utf8')
  // A text cut inside a character is UTF-8 with one flaw, not Latin with many accents.
  if (broken(utf8) * 4 < wide(utf8)) return { text: stripMark(utf8), guessed: true }
  return { text: iconv.decode(bytes, 'windows-1252'), guessed: true }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
const broken = (text: string) => count(text, /\ufffd/g)
const wide = (text: string) => count(text, /[^\p{ASCII}\ufffd]/gu)
const strangeness = (text: string) => broken(text) + count(text, /[\u0080-\u009f\ue000-\uf8ff]/g)

const MAX_SAMPLE = 200_000

/** Shift_JIS or EUC-JP when the bytes make sense as one of them, else null. */
function guessJapanese(bytes: Buffer): string | null {
  // The beginning tells enough of a long text.
  const sample = bytes.subarray(0, MAX_SAMPLE)
  const candidates = ['cp932', 'euc-jp'].map((charset) => {
    const text = iconv.decode(sample, charset)
    const flaws = strangeness(text)
    const japanese = count(text, /[\u3040-\u30ff\u4e00-\u9fff\u3000-\u303f\uff01-\uff5e]/g)
    // Half-width kana and rare kanji are what Latin or the other charset looks like when read wrongly.
    const doubtful = count(text, /[\uff61-\uff9f]/g)
    return { charset, text, score: japanese - doubtful * 2 - flaws * 10, flaws, japanese }
  })
  const best = candidates.sort((a, b) => b.score - a.score)[0]
  if (!best || best.flaws * 20 > best.japanese || best.score <= 0) return null
  // Two accented letters of a Latin text read as one kanji; real Japanese has kana or long runs.
  const kana = count(best.text, /[\u3040-\u30ff]/g)
  if (kana === 0 && !/[\u4e00-\u9fff]{2}/.test(best.text)) return null
  return sample.length === bytes.length ? best.text : iconv.decode(bytes, best.charset)
}
