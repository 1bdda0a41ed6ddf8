const MAX_ID = 998
const MAX_REFERENCES = 200

/** The ids in a Message-ID, In-Reply-To or References field, without brackets, each once. */
export function readIds(value: string | null): string[] {
  if (!value) return []
  const bracketed = [...value.matchAll(/<([^<>]+)>/g)].map((found) => clean(found[1] ?? ''))
  const ids = bracketed.length > 0 ? bracketed : unbracketed(value)
  const usable = [...new Set(ids)].filter((id) => id !== '' && id.length <= MAX_ID)
  // The first one names the thread, the last ones the mail that is answered.
  if (usable.length <= MAX_REFERENCES) return usable
  return [...usable.slice(0, 1), ...usable.slice(1 - MAX_REFERENCES)]
}

const clean = (id: string): string => id.replace(/[\s\p{Cc}]+/gu, '')

function unbracketed(value: string): string[] {
  // `In-Reply-To: Your message of …` names no mail: an id has an @, or stands alone.
  const words = value
    .replace(/[<>"]/g, ' ')
    .trim()
    .split(/[\s,]+/)
  if (words.length === 1) return words
  return words.filter((word) => /^[^@\s]+@[^@\s]+$/.test(word))
}
