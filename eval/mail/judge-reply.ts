import { parseMail, splitQuote } from '../../server/platform/mail/index.ts'
import { isRecord } from './cases.ts'
import { matchesText } from './compare.ts'
import { type Kind, optionsOf, shareOfCases } from './kind.ts'

export const reply: Kind = {
  judge: async (one) => {
    if (one.input === 'html') return []
    const wanted = one.expect.visibleReply
    if (!isRecord(wanted)) return []
    const text = Buffer.from(one.raw).toString('utf8').replace(/\r\n?/g, '\n')
    const got = one.input === 'text' ? splitQuote(text).visible : (await parseMail(one.raw, optionsOf(one))).visibleText
    return [{ field: 'visibleReply', right: matchesText(got, wanted), wanted, got }]
  },
  scores: (answers) => ({ replyCases: shareOfCases(answers.filter(isFirm)) }),
}

/** Cases that ask for a whole reply, and on which the sources agree. */
const isFirm = ({ tags, verdicts }: { tags: string[]; verdicts: unknown[] }): boolean =>
  verdicts.length > 0 && !tags.includes('weak') && !tags.includes('disputed')
