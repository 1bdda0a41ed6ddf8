import type { LookUp } from '#platform/mail/index.ts'
import type { Letter } from './letter.ts'

const address = '8.8.4.4'

/** The demo's customers write from here, and their domains allow just that. Nobody outside is asked. */
export const demoLookUp: LookUp = async (name, type) => {
  if (type === 'TXT' && !name.startsWith('_') && !name.includes('._')) return [[`v=spf1 ip4:${address} -all`]]
  throw Object.assign(new Error(name), { code: 'ENOTFOUND' })
}

export const connectionOf = ({ from }: Pick<Letter, 'from'>) => ({
  from: from.address,
  remoteAddress: address,
  helo: `mx.${from.address.slice(from.address.lastIndexOf('@') + 1)}`,
})
