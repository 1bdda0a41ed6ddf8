import type { MailProblem } from '../types.ts'

const EARLIEST = Date.UTC(1970, 0, 2)
const LATEST = Date.UTC(2200, 0, 1)
const ZONES: Record<string, string> = { JST: '+0900', KST: '+0900', CET: '+0100', CEST: '+0200', BST: '+0100' }

/** A Date field as ISO 8601 UTC, null when it is missing or no date. */
export function readDate(value: string | null, problems: Set<MailProblem>): string | null {
  if (!value) return null
  const text = value
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\b([A-Z]{3,4})\s*$/, (zone) => ZONES[zone.trim()] ?? zone)
    .trim()
  const time = [text, text.replace(/^[^\d]*,?\s*/, '')]
    .map((form) => Date.parse(form))
    .find((parsed) => !Number.isNaN(parsed))
  if (time !== undefined && time > EARLIEST && time < LATEST) return new Date(time).toISOString()
  problems.add('date_unreadable')
  return null
}
