import type { RecordState } from '@madoguchi/contract'

type Finding = { state: RecordState; found: string | null }
/** The TXT records of a name; null when DNS could not be asked. */
type Records = string[] | null

export const recordName = (selector: string, domain: string): string => `${selector}._domainkey.${domain}`
export const recordValue = (publicKey: string): string => `v=DKIM1; k=rsa; p=${publicKey}`

const unknown: Finding = { state: 'unknown', found: null }
const missing: Finding = { state: 'missing', found: null }
const shown = (record: string) => record.slice(0, 500)

/** Whether the key that we sign with is the one that others find. */
export function judgeKey(records: Records, publicKey: string): Finding {
  if (records === null) return unknown
  const keys = records.filter((record) => /(^|;)\s*p\s*=/.test(record))
  const [first] = keys
  if (first === undefined) return missing
  const own = keys.find((record) => /(?:^|;)\s*p\s*=([^;]*)/.exec(record)?.[1]?.replace(/\s/g, '') === publicKey)
  return own ? { state: 'good', found: shown(own) } : { state: 'different', found: shown(first) }
}

/** Whether the domain says which servers may send for it. Two records are none, as the standard has it. */
export function judgeSpf(records: Records): Finding {
  if (records === null) return unknown
  const [own, second] = records.filter((record) => /^v=spf1(\s|$)/i.test(record))
  if (own === undefined) return missing
  if (second !== undefined) return { state: 'different', found: shown(`${own} / ${second}`) }
  return { state: /\s[+?]?all(\s|$)/i.test(own) ? 'weak' : 'good', found: shown(own) }
}

/** Whether the domain says what becomes of forged mail. `p=none` only watches. */
export function judgeDmarc(records: Records): Finding {
  if (records === null) return unknown
  const own = records.find((record) => /^v=DMARC1\s*(;|$)/i.test(record))
  if (own === undefined) return missing
  return { state: /;\s*p\s*=\s*(reject|quarantine)\b/i.test(own) ? 'good' : 'weak', found: shown(own) }
}
