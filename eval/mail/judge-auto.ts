import { type ParsedMail, parseMail } from '../../server/platform/mail/index.ts'
import { type Kind, optionsOf, shareRight } from './kind.ts'

const SAID: Record<string, (mail: ParsedMail) => boolean> = {
  isAutoReply: ({ automatic }) => automatic.isAutomatic,
  isOutOfOffice: ({ automatic }) => automatic.isAbsence,
  sendAutoResponse: ({ automatic }) => !automatic.isAutomatic,
  isBounce: ({ report }) => report?.kind === 'failed' || report?.kind === 'delayed',
}

export const auto: Kind = {
  judge: async (one) => {
    const mail = await parseMail(one.raw, optionsOf(one))
    return Object.entries(one.expect).map(([field, wanted]) => {
      const got = SAID[field]?.(mail)
      return { field, wanted, got: { got, ...mail.automatic }, right: got === wanted }
    })
  },
  scores: (answers) => ({ auto: shareRight(answers) }),
}
