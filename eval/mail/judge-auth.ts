import { readFields } from '../../server/platform/mail/read/fields.ts'
import {
  checkSignatures,
  checkSpf,
  dmarcOf,
  type LookUp,
  readAuthenticationResults,
} from '../../server/platform/mail/verify/index.ts'
import { type Case, isRecord, strings } from './cases.ts'
import { type Kind, shareRight, type Verdict } from './kind.ts'

const failed = (code: string) => Object.assign(new Error(code), { code })
const nameOf = (name: string) => name.toLowerCase().replace(/\.$/, '')

/** DNS as `context.dns` tells it: type → name → records. An empty list is NXDOMAIN, an error a failing server. */
function dnsOf(context: Record<string, unknown>): LookUp {
  const types = isRecord(context.dns) ? context.dns : {}
  return async (name, type) => {
    const records = isRecord(types[type]) ? types[type] : {}
    const found = Object.entries(records).find(([key]) => nameOf(key) === nameOf(name))?.[1]
    if (isRecord(found)) throw failed('ESERVFAIL')
    if (strings(found).length === 0) throw failed('ENOTFOUND')
    return strings(found).map((text) => [text])
  }
}

/** DNS as the `zone` of an SPF case tells it: name → records, in which SPF stands for TXT unless there is a TXT. */
function dnsOfZone(zone: Record<string, unknown>): LookUp {
  return async (name, type) => {
    const listed = Object.entries(zone).find(([key]) => nameOf(key) === nameOf(name))?.[1]
    if (!Array.isArray(listed)) throw failed('ENOTFOUND')
    const records = listed.filter(isRecord)
    const alias = records.find((record) => typeof record.CNAME === 'string')
    if (alias && type !== 'CNAME') return dnsOfZone(zone)(String(alias.CNAME), type)
    const hasTxt = records.some((record) => 'TXT' in record)
    const values = records
      .flatMap((record) => (type === 'TXT' && !hasTxt ? [record.SPF] : [record[type]]))
      .filter((value) => value !== undefined && value !== 'NONE')
    if (values.includes('TIMEOUT') || (values.length === 0 && listed.includes('TIMEOUT'))) throw failed('ETIMEOUT')
    if (values.length === 0) throw failed('ENODATA')
    if (type === 'TXT') return values.map(strings)
    if (type === 'MX')
      return values
        .filter(Array.isArray)
        .map(([priority, exchange]) => ({ priority: Number(priority), exchange: String(exchange) }))
    return values.map(String)
  }
}

async function judgeSpf(one: Case): Promise<Verdict[]> {
  const told: unknown = JSON.parse(Buffer.from(one.raw).toString('utf8'))
  if (!isRecord(told) || !isRecord(told.zone)) return []
  const connection = { ip: String(told.ip), helo: String(told.helo), mailFrom: String(told.mailfrom) }
  const { result } = await checkSpf(connection, dnsOfZone(told.zone))
  return [{ field: 'spf', wanted: one.expect.spf, got: result, right: strings(one.expect.spf).includes(result) }]
}

async function judgeSignatures({ raw, context, expect }: Case): Promise<Verdict[]> {
  const bytes = Buffer.from(raw)
  const now = typeof context.now === 'number' ? new Date(context.now * 1000) : new Date()
  const { dkim, arc } = await checkSignatures(bytes, readFields(bytes).fields, dnsOf(context), now)
  if ('arc' in expect) {
    const result = arc?.result ?? 'none'
    return [{ field: 'arc', wanted: expect.arc, got: arc, right: strings(expect.arc).includes(result) }]
  }
  // `policy` (RFC 8601): the signature verifies, which is what these cases ask; the product does not believe it.
  const verifies = dkim.map(({ result }) => result === 'pass' || result === 'policy')
  const passes = expect.signature === 'last' ? verifies.at(-1) === true : verifies.includes(true)
  return [{ field: 'dkim', wanted: expect.dkim, got: dkim, right: passes === (expect.dkim === 'pass') }]
}

function judgeResults({ raw, context, expect }: Case): Verdict[] {
  const read = readAuthenticationResults(readFields(Buffer.from(raw)).fields)
  if ('authenticationResults' in expect) {
    const wanted = expect.authenticationResults
    const got = read.map(({ authservId, results }) => ({
      authservId,
      results: results.map(({ method, result }) => ({ method, result })),
    }))
    return [{ field: 'authenticationResults', wanted, got, right: JSON.stringify(got) === JSON.stringify(wanted) }]
  }
  const trusted = context.trustedAuthservId
  const own = read.filter(({ authservId }) => authservId === trusted)
  const got =
    dmarcOf(
      own.flatMap(({ results }) => results),
      null,
    ) ?? 'gray'
  return [{ field: 'dmarcVerdict', wanted: expect.dmarcVerdict, got, right: got === expect.dmarcVerdict }]
}

export const auth: Kind = {
  async judge(one) {
    if ('spf' in one.expect) return judgeSpf(one)
    if ('dkim' in one.expect || 'arc' in one.expect) return judgeSignatures(one)
    return judgeResults(one)
  },
  scores: (answers) => ({ auth: shareRight(answers) }),
}
