import { parseMail } from '../../server/platform/mail/index.ts'
import { type Case, isRecord } from './cases.ts'
import { matchesText } from './compare.ts'
import { type Kind, optionsOf, shareOfCases, shareRight } from './kind.ts'

export const reply: Kind = {
  judge: async (one) => {
    const mail = await parseMail(asMail(one), optionsOf(one))
    const folded = mail.quotedText ?? ''
    const answers: Record<string, string> = {
      visibleReply: mail.visibleText,
      elided: folded,
      beforeEmbedded: mail.visibleText,
      // The line above the mail inside belongs to neither.
      embedded: folded.replace(/^[^\p{L}\p{N}*]*(?:(?:\p{L}| )+-{2,}\s*\n)?/u, ''),
    }
    return Object.entries(one.expect).map(([field, wanted]) => {
      const got = answers[field] ?? ''
      return { field, right: isRecord(wanted) && matches(got, wanted), wanted, got }
    })
  },
  scores: (answers) => ({
    replyCases: shareOfCases(answers.filter(isFirm).map((answer) => ({ ...answer, verdicts: visibleOnly(answer) }))),
    elided: shareRight(answers, 'elided'),
  }),
}

/** Cases that ask for a whole reply, and on which the sources agree. */
const isFirm = ({ tags }: { tags: string[] }): boolean => !tags.includes('weak') && !tags.includes('disputed')

const visibleOnly = <T extends { field: string }>({ verdicts }: { verdicts: T[] }): T[] =>
  verdicts.filter(({ field }) => field === 'visibleReply' || field === 'beforeEmbedded')

/** A text or a page alone goes the way of a mail that has nothing else. */
function asMail({ raw, input }: Case): Uint8Array {
  if (input !== 'text' && input !== 'html') return raw
  const head = `Content-Type: text/${input === 'html' ? 'html' : 'plain'}; charset=utf-8\n\n`
  return Buffer.concat([Buffer.from(head), raw])
}

/** What a source keeps as emphasis in Markdown we show as plain letters. */
function matches(got: string, wanted: Record<string, unknown>): boolean {
  if (wanted.markup !== 'markdown') return matchesText(got, wanted)
  const plain = (text: string) => text.replace(/[*_]/g, '')
  return matchesText(plain(got), { exact: plain(String(wanted.exact)) })
}
