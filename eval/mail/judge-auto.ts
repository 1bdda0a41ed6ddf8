import { parseMail } from '../../server/platform/mail/index.ts'
import { type Kind, optionsOf, shareRight } from './kind.ts'

export const auto: Kind = {
  judge: async (one) => {
    const { automatic } = await parseMail(one.raw, optionsOf(one))
    return Object.entries(one.expect).flatMap(([field, wanted]) => {
      const base = { field, wanted, got: automatic }
      if (field === 'isAutoReply') return [{ ...base, right: automatic.isAutomatic === wanted }]
      if (field === 'sendAutoResponse') return [{ ...base, right: automatic.isAutomatic !== wanted }]
      return []
    })
  },
  scores: (answers) => ({ auto: shareRight(answers) }),
}
