import { expect, test } from 'vitest'
import { safeFileName } from '#features/ground/files/index.ts'
import { normalizeText } from '#platform/search/index.ts'
import { previewOf, replySubject, textToHtml } from '../features/answer/conversations/rules/writing.ts'
import { slugOf } from '../features/ground/workspaces/rules.ts'
import { sanitizeMailHtml } from '../platform/mail/sanitize.ts'

const clean = (html: string) => sanitizeMailHtml(html, { cidUrl: () => null })
/** What reads texts of others by patterns. */
const readers: [string, (text: string) => unknown][] = [
  ['the name of a file', safeFileName],
  ['words to search for', normalizeText],
  ['a subject', replySubject],
  ['a preview', previewOf],
  ['an answer as HTML', textToHtml],
  ['the name of a workspace', (text) => slugOf(text, '01a20008-ed39-74d3-a7a0-135d87a99046')],
  ['the address of a link', (text) => clean(`<a href="${text}">x</a>`)],
  ['the address of a picture', (text) => clean(`<img src="${text}" srcset="${text}">`)],
  ['a style', (text) => clean(`<p style="${text}">x</p>`)],
]
const units = [
  ' ',
  '\n',
  '\t \n',
  '/',
  '\\',
  '.',
  '-',
  'a-',
  'あ ',
  'https://',
  'http://a ',
  're: ',
  '返信[1]',
  'url(',
  ':',
  ';',
  'a:b;',
  '/*',
  '(',
  ')',
  'data:image/png;base64,',
  '&#',
  '\u200b',
  '\u3000',
]

test.each(readers)('D1: no text of 100 kB makes the reading of %s slow', (_what, read) => {
  const slow = units.flatMap((unit) => {
    const text = `x${unit.repeat(Math.ceil(100_000 / unit.length))}y`
    // The best of three, in processor time: a busy machine or a first run must not look like a slow pattern.
    const times = [1, 2, 3].map(() => {
      const begun = process.threadCpuUsage()
      read(text)
      return process.threadCpuUsage(begun).user / 1000
    })
    const best = Math.min(...times)
    return best > 50 ? [`${JSON.stringify(unit)}: ${Math.round(best)} ms`] : []
  })
  expect(slow).toEqual([])
})
