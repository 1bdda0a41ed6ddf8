import type { LookUp } from '#platform/mail/index.ts'

/** DNS with only what a test says, as TXT records by name. `null` as a record: that server does not answer. */
export type TestDns = LookUp & { say(records: Record<string, string | null>): void }

export function createTestDns(): TestDns {
  const known = new Map<string, string | null>()
  const lookUp: LookUp = async (name, type) => {
    const record = known.get(name.toLowerCase())
    if (record === null) throw Object.assign(new Error('timeout'), { code: 'ETIMEOUT' })
    if (record === undefined || type !== 'TXT') throw Object.assign(new Error('none'), { code: 'ENOTFOUND' })
    return [[record]]
  }
  return Object.assign(lookUp, {
    say(records: Record<string, string | null>) {
      for (const [name, record] of Object.entries(records)) known.set(name.toLowerCase(), record)
    },
  })
}
