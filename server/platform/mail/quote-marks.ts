/*
 * How mail programs open what they quote. Kept apart from the logic so that a program can be added by one line.
 */

/** Lines of their own below which everything is an earlier mail. */
const ORIGINAL = [
  /^[\s*]*-{2,}\s*(original message|original appointment|元のメッセージ|元のメール|オリジナル ?メッセージ|返信元メッセージ|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|oprindelig meddelelse|opprinnelig melding|ursprungligt meddelande|wiadomość oryginalna|исходное сообщение|原始邮件|原始郵件|원본 메시지)\s*-{2,}[\s*]*$/i,
  /^\s*-{3,}\s*on .{6,80} wrote\s*-{3,}\s*$/i,
]

/** A line that opens a forwarded mail. */
export const opensForwarded = (line: string): boolean =>
  line.length < 120 &&
  (/^\s*-{2,}\s*(forwarded message|forwarded by .{1,80}|転送メッセージ|転送されたメッセージ|weitergeleitete nachricht|message transféré|mensaje reenviado|doorgestuurd bericht|転送 ?メール).{0,60}-{2,}\s*$/i.test(
    line,
  ) ||
    /^\s*(begin forwarded message|転送されたメッセージ|以下のメールを転送します)\s*[:：]?\s*$/i.test(line))

/** The header block that Outlook and others put above the earlier mail: first its sender, then these. */
const SENDER_LINE =
  /^[\s*_]*(from|差出人|送信者|送信元|von|de|da|van|fra|från|od|发件人|寄件者|보낸 사람)[*_]{0,2}\s*[:：][*_]{0,2}\s*\S/i
const BLOCK_LINE =
  /^[\s*_]*(sent|date|to|cc|subject|sendt|til|emne|skickat|till|ämne|wysłano|do|temat|verzonden|aan|onderwerp|送信日時|日時|日付|宛先|件名|gesendet|datum|an|betreff|envoyé|à|objet|enviado( el)?|para|asunto|inviato|a|oggetto|发送时间|收件人|主题)[*_]{0,2}\s*[:：]/i

export function opensOriginal(lines: string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (line.length > 200) return false
  if (ORIGINAL.some((pattern) => pattern.test(line))) return true
  // Outlook draws a line above the block.
  const start = /^\s*(_{5,}|-{5,})\s*$/.test(line) ? nextText(lines, at + 1) : at
  if (!SENDER_LINE.test(lines[start] ?? '')) return false
  return lines.slice(start + 1, start + 7).filter((next) => BLOCK_LINE.test(next)).length >= 2
}

function nextText(lines: string[], from: number): number {
  let at = from
  while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1
  return at
}

const DATE = /\d{1,4}\s*[/年.\-月日:時]\s*\d{1,2}|\d{1,2}\.?\s+\p{L}{3,}|\p{L}{3,}\s+\d{1,2}/u
const WROTE_END =
  /(\bwrote|\bwrites|\bschrieb|\ba écrit|\bescribió|\bha scritto|\bescreveu|\bschreef|\bskrev|\bkirjoitti|\bnapisał(\(a\))?|\bnapsal(\(a\))?|написала?|пише|пишет|写道|寫道|님이 작성)\s*[:：]\s*$/i
/** The verb stands in the middle, the name or the date at the end. */
const VERB_INSIDE =
  /^\s*(am .{6,200}\bschrieb .{1,200}|.{1,200}\bschrieb am .{6,100}|op .{6,200}\bschreef .{1,200})[:：]\s*$/i
/** Whatever the language: a time and the writer's address, then a colon. */
const TIME_AND_ADDRESS = /\b\d{1,2}:\d{2}\b.{0,200}["<(][^\s@<>"]+@[^\s@<>"]+[">)].{0,20}[:：]\s*$/
const JAPANESE_END =
  /(\d{1,2}[:：時]\s?\d{2}.*(のメール|のメッセージ|より)|さん(は|が)(次のように)?書きました|さんからのメール|さんの発言)\s*[:：]\s*$/
/** People write "on 3 May you wrote:" too. Programs never say "you", and always give a time, a year or an address. */
const STAMP = /\d{1,2}[:.時]\s?\d{2}|@|\b\d{4}\b|\d{4}[年/]/
const TO_YOU = /\byou (wrote|write)\b/i
const GMAIL_JAPANESE = /^\s*\d{4}年\d{1,2}月\d{1,2}日.{0,200}<[^<>\s]+@[^<>\s]+>\s*[:：]?\s*$/
const NAMED_ONLY = /^\s*.{1,120}さん(は|が)(次のように)?書きました\s*[:：]\s*$/

/** How many lines (1 to 4) from `at` on say who wrote what follows; 0 when they do not. */
export function attributionLength(lines: string[], at: number): number {
  const first = lines[at] ?? ''
  if (first.trim() === '' || first.length > 300) return 0
  let joined = ''
  for (let length = 1; length <= 4; length++) {
    const line = lines[at + length - 1]
    if (line === undefined || line.trim() === '' || line.length > 300) return 0
    joined = joined === '' ? line : `${joined} ${line.trim()}`
    if (isAttribution(joined, length)) return length
  }
  return 0
}

function isAttribution(text: string, lines: number): boolean {
  if (GMAIL_JAPANESE.test(text) || VERB_INSIDE.test(text)) return true
  if (lines === 1 && NAMED_ONLY.test(text)) return true
  const opens =
    lines === 1 ||
    /^\s*(on|am|le|el|il|em|op|den|>?\d{4}|\(?\d{4}|at|in article|from)\b|^\s*\d{4}年|^\s*\(?\d{4}\//i.test(text)
  return (
    opens &&
    DATE.test(text) &&
    STAMP.test(text) &&
    !TO_YOU.test(text) &&
    [WROTE_END, JAPANESE_END, TIME_AND_ADDRESS].some((pattern) => pattern.test(text))
  )
}
