import { strings } from './cases.ts'

/** White space means nothing; neither do the forms of one character. */
export const squeeze = (text: string): string => text.normalize('NFC').replace(/[\s\u3000\u00a0\ufeff]+/gu, '')

export function matchesText(text: string, wanted: Record<string, unknown>): boolean {
  const got = squeeze(text)
  const { exact } = wanted
  return (
    (exact === undefined || (typeof exact === 'string' && got === squeeze(exact))) &&
    strings(wanted.contains).every((piece) => got.includes(squeeze(piece))) &&
    strings(wanted.notContains).every((piece) => !got.includes(squeeze(piece))) &&
    strings(wanted.startsWith).every((piece) => got.startsWith(squeeze(piece))) &&
    strings(wanted.endsWith).every((piece) => got.endsWith(squeeze(piece)))
  )
}
