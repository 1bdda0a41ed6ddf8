import type { QuotedMail } from './types.ts'

/** The mail being answered, as it stands below the answer; `splitQuote` folds it away again. */
export function quoteForReply(previous: QuotedMail, lang: 'ja' | 'en', timeZone = 'Asia/Tokyo'): string {
  const name = previous.fromName.replace(/\s+/g, ' ').trim()
  const at = dateParts(previous.date, lang, timeZone)
  const opening =
    lang === 'ja'
      ? `${at('year')}年${at('month')}月${at('day')}日(${at('weekday')}) ${at('hour')}:${at('minute')}、${name}さんのメール:`
      : `On ${at('weekday')}, ${at('day')} ${at('month')} ${at('year')} at ${at('hour')}:${at('minute')}, ${name} wrote:`
  const lines = previous.text.trimEnd().split(/\r?\n/)
  return [opening, ...lines.map((line) => (line === '' || line.startsWith('>') ? `>${line}` : `> ${line}`))].join('\n')
}

function dateParts(date: Date, lang: 'ja' | 'en', timeZone: string): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = formatFor(lang, timeZone).formatToParts(date)
  return (type) => (parts.find((part) => part.type === type)?.value ?? '').replace(/[年月日]$/, '')
}

/** Making one takes a hundred times as long as using it. A time zone is one of the few hundred that there are. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(lang: 'ja' | 'en', timeZone: string): Intl.DateTimeFormat {
  const key = `${lang} ${timeZone}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(lang === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone,
    year: 'numeric',
    month: lang === 'ja' ? 'numeric' : 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(key, made)
  return made
}
