/*
 * Lines by which programs say who wrote what they quote. Kept apart from the logic so that a language can be added by
 * one word.
 */

/** "wrote", as programs say it at the end of the line or before the name. */
const WROTE =
  'wrote|writes|schrieb|geschrieben|a écrit|écrit|escribió|va escriure|ha scritto|escreveu|schreef|geschreven|skrev|skrifaði|kirjoitti|kirjutas|napisała?|napisał\\(a\\)|pisze|napsala?|napsal\\(a\\)|napísala?|napísal\\(a\\)|napisao|napisao\\/la|je napisal|írta|a scris|yazdı|şunu yazdı|написала?|написал\\(а\\)|пишет|писала?|написав|пише|έγραψε|כתבה?|כתב\\/ה|كتب|نوشت|đã viết|menulis|เขียนว่า|写道|寫道|님이 작성|작성|rašė|rakstīja'
const WROTE_END = new RegExp(
  `(?:(?:^|[\\s,"“”>)\\p{Script=Han}\\p{Script=Hangul}])(?:${WROTE})|写道|寫道|작성)\\s?[:：]\\s*$`,
  'iu',
)
/** The verb stands in the middle, the name or the date at the end. */
const WROTE_INSIDE = new RegExp(
  `^\\s*(?:(?:am|op|den|dne|dňa|el|em|il|le|w dniu|în|på|vào|pada)\\s.{5,200}|.{1,200})\\s(?:${WROTE})\\s.{1,200}[:：]\\s*$`,
  'iu',
)
/** Mails that are made fresh by Zoho and others say it between dashes or without a colon. */
const WROTE_BARE = /^[\s-]*on .{6,200}<?[^\s@<>]+@[^\s@<>]+>?,? wrote[\s-]*$/i

const DATE =
  /\d{1,4}\s*[/年.\-月日:時]\s*\d{1,2}|\d{1,2}\.?\s+\p{L}{3,}|\p{L}{3,}\.?\s+\d{1,2}|\d{1,2}-\p{L}{3,}-\d{2,4}/u
const TIME = /\d{1,2}[:.時]\s?\d{2}/
const ADDRESS = /[^\s@<>"]@[^\s@<>"]/
/** Whatever the language: a time and the writer's address, then a colon. */
const TIME_AND_ADDRESS = /\b\d{1,2}[:.]\d{2}\b.{0,200}["<([][^\s@<>"]+@[^\s@<>"]+[">)\]].{0,20}[:：]\s*$/
const KANA = /[ぁ-ん]/
const JAPANESE_END =
  /(\d{1,2}[:：時]\s?\d{2}.*(のメール|のメッセージ|より)|さん(は|が)(次のように)?書きました|さんからのメール|さんの発言)\s*[:：]\s*$/
/** People write "on 3 May you wrote:" too. Programs always give a time, a year or an address. */
const STAMP = /\d{1,2}[:.時]\s?\d{2}|@|\b\d{4}\b|\d{4}[年/]/
const TO_YOU = /\byou (wrote|write)\b/i
const GMAIL_JAPANESE = /^\s*\d{4}年\d{1,2}月\d{1,2}日.{0,200}<[^<>\s]+@[^<>\s]+>\s*[:：]?\s*$/
/** Gmail of old, in all languages: `2013/7/20 Name <address>` or `2016-03-03 17:21 GMT+01:00 Name`. */
const ISO_AND_NAME =
  /^\s*\d{4}[-/]\d{1,2}[-/]\d{1,2}(?: \d{1,2}:\d{2})?(?: GMT[+-]\d{1,2}:\d{2}\s\S.{0,80}|\s.{0,120}<[^<>\s]+@[^<>\s]+>)\s*[:：]?\s*$/
const NAME_ALONE = /^[^.!?。:]{1,80}<[^<>\s]+@[^<>\s]+>\s*$/
const WROTE_WORD = new RegExp(`\\s(?:${WROTE})\\s`, 'iu')
const NAMED_ONLY = /^\s*.{1,120}さん(は|が)(次のように)?書きました\s*[:：]\s*$/
const NAMED_SAYING = /^\s*.{1,120}さんの(発言|メール|メッセージ)\s?[:：]\s{0,3}$/
const NAME_AND_ADDRESS = new RegExp(
  `^\\s*[^\\s:].{0,80}[<(][^\\s@<>]+@[^\\s@<>]+[>)]\\s(?:${WROTE})\\s?[:：]\\s*$`,
  'iu',
)

/** Longest line that can say it, and how many lines it may be broken into. */
const MAX_LENGTH = 300
const MAX_LINES = 4

/** How many lines from `at` on say who wrote what follows; 0 when they do not. */
export function attributionLength(lines: string[], at: number): number {
  const first = lines[at] ?? ''
  if (first.trim() === '' || first.length > MAX_LENGTH) return 0
  if (isMarked(lines, at + 1) && opensMarked(first)) return 1
  let joined = ''
  for (let length = 1; length <= MAX_LINES; length++) {
    const line = lines[at + length - 1]
    if (line === undefined || line.trim() === '') break
    if (line.length > MAX_LENGTH) return 0
    joined = joined === '' ? line : `${joined} ${line.trim()}`
    if (
      CLOSES.test(line) &&
      isAttribution(joined, length, first) &&
      !(TO_YOU.test(joined) && saysMore(lines[at + length]))
    )
      return length
  }
  return tornLength(lines, at)
}

/** The next line that says something is marked, with at most one blank line before it. */
const isMarked = (lines: string[], at: number): boolean =>
  /^\s?[>＞]/.test((lines[at] ?? '').trim() === '' ? (lines[at + 1] ?? '') : (lines[at] ?? ''))

/** Prose, unless marked lines follow: "Taro writes:", "Quoting Taro <…>:". */
const opensMarked = (line: string): boolean =>
  line.length <= 120 &&
  /[:：]\s{0,3}$/.test(line) &&
  (NAMED_SAYING.test(line) || WROTE_END.test(line) || ADDRESS.test(line) || (DATE.test(line) && TIME.test(line)))

/** Most lines are told by their end alone. */
const CLOSES = /[:：>]\s{0,3}$|wrote[\s-]{0,6}$|\sGMT[+-]/i

/** People who say "you wrote:" go on in the next line; programs leave it blank, or mark what follows. */
const saysMore = (next: string | undefined): boolean => next !== undefined && !/^\s*([>＞|]|$)/.test(next)

const OPENS = /^\s*(on|am|le|el|il|em|op|den|dne|at|in article|from|w dniu|>?\d{4}|\(?\d{4}|\d{4}年)\b/i

/** Of several lines the first must begin it, or the text above would count as part of it. */
const begins = (first: string): boolean =>
  OPENS.test(first) ||
  (DATE.test(first) && (TIME.test(first) || /\b\d{4}\b/.test(first))) ||
  NAME_ALONE.test(first) ||
  WROTE_WORD.test(first)

function isAttribution(text: string, lines: number, first: string): boolean {
  if (GMAIL_JAPANESE.test(text) || ISO_AND_NAME.test(text)) return true
  if (lines === 1 && (NAMED_ONLY.test(text) || NAME_AND_ADDRESS.test(text))) return true
  if (!DATE.test(text) || !STAMP.test(text) || (lines > 1 && !begins(first))) return false
  if (!/[:：]\s{0,3}$/.test(text)) return WROTE_BARE.test(text)
  const addressed = ADDRESS.test(text)
  return (
    WROTE_END.test(text) ||
    (KANA.test(text) && JAPANESE_END.test(text)) ||
    (addressed && TIME_AND_ADDRESS.test(text)) ||
    ((addressed || TIME.test(text)) && WROTE_WORD.test(text) && WROTE_INSIDE.test(text))
  )
}

/** HTML that became text tears the line apart, with blank lines around the address. */
function tornLength(lines: string[], at: number): number {
  const first = lines[at] ?? ''
  if (!/^\s*(on|am|le|el|il|em|op|den)\s/i.test(first) || !DATE.test(first) || !TIME.test(first)) return 0
  let joined = first
  for (let length = 2; length <= 8; length++) {
    const line = lines[at + length - 1]
    if (line === undefined || line.length > 100) return 0
    joined = `${joined} ${line.trim()}`.trimEnd()
    if (ADDRESS.test(joined) && WROTE_END.test(joined)) return length
  }
  return 0
}

const SHARED_LINE = /^(.{1,200}?)[\s-]*(\bOn (?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? .{8,150} wrote:)$/i

/** Some programs put the opening line behind the last line of the answer; here they get lines of their own. */
export function partSharedLines(lines: string[]): string[] {
  return lines.flatMap((line, at) => {
    if (line.length > 400 || !line.endsWith('wrote:') || !/^\s*>/.test(lines[at + 1] ?? '')) return [line]
    const found = SHARED_LINE.exec(line)
    return found?.[1]?.trim() && !/[>|]/.test(found[1]) ? [found[1], found[2] ?? ''] : [line]
  })
}
