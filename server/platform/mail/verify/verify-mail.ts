import { type ARCData, arc, type DKIMResult, type DNSResolver, dkimVerify, dmarc, spf } from 'mailauth'
import { type Field, readFields, valuesOf } from '../read/fields.ts'
import type { SuspicionReason } from '../types.ts'
import { readAuthenticationResults, readSealedResults } from './authentication-results.ts'
import { judgeSender, passing, vouches, weaknessOf } from './judge.ts'
import { withPatience } from './look-up.ts'
import type { ArcCheck, CheckResult, DmarcCheck, LookUp, MailFacts, MailVerification, SpfCheck } from './types.ts'

/** The connection that brought the mail, as far as somebody saw it. */
export type Connection = { ip: string; helo: string; mailFrom: string }

export type VerifyOptions = {
  lookUp: LookUp
  /** The one address that we read in From; DMARC is asked about the same one. */
  from: string | null
  suspicious: SuspicionReason[]
  connection: Connection | null
  /** Whose Authentication-Results to believe, for mail that another server took in for us. */
  trustedAuthservId: string | null
  now: Date
  /** Milliseconds of waiting for DNS in all, 8,000 by default. */
  patienceMs?: number
}

const PATIENCE_MS = 8_000
const MAX_SIGNATURES = 20
const MAX_HEADER_BYTES = 256 * 1024
const RESULTS: readonly string[] = ['pass', 'fail', 'softfail', 'neutral', 'policy', 'none', 'temperror', 'permerror']

/**
 * Finds out who a mail is really from. What DNS does never makes it reject: that is in the result. Use
 * `verifyInThread`, which can be stopped.
 */
export async function verifyMail(raw: Uint8Array, options: VerifyOptions): Promise<MailVerification> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const { fields, bodyStart } = readFields(bytes)
  const facts = nothingKnown(options)
  // Each signature may want the whole body hashed in its own way, so many of them are an attack on our time.
  if (bodyStart > MAX_HEADER_BYTES || signatureCount(fields) > MAX_SIGNATURES)
    return { ...facts, verdict: 'unknown', reason: 'too_complex' }
  const lookUp = withPatience(options.lookUp, options.patienceMs ?? PATIENCE_MS)
  // One after the other: reading a long body would else count as waiting for DNS.
  const spfCheck = options.connection ? await checkSpf(options.connection, lookUp) : null
  const signatures = await checkSignatures(bytes, fields, lookUp, options.now)
  const known: MailFacts = {
    ...facts,
    ...signatures,
    spf: spfCheck,
    trusted: findTrusted(fields, signatures.arc, options),
  }
  const complete = { ...known, dmarc: await checkDmarc(known, options, lookUp) }
  return { ...complete, ...judgeSender(complete) }
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

const signatureCount = (fields: Field[]): number =>
  valuesOf(fields, 'dkim-signature').length + valuesOf(fields, 'arc-message-signature').length

/** For a mail that was not looked at. */
export const notChecked = (options: VerifyOptions): MailVerification => ({
  ...nothingKnown(options),
  verdict: 'unknown',
  reason: 'not_checked',
})

const nothingKnown = ({ from, suspicious, connection }: VerifyOptions): MailFacts => ({
  fromDomain: from === null ? null : domainOf(from),
  suspicious,
  sawConnection: connection !== null,
  spf: null,
  dkim: [],
  arc: null,
  dmarc: null,
  trusted: null,
})

const toResult = (result: string | undefined): CheckResult =>
  RESULTS.includes(result ?? '') ? (result as CheckResult) : 'none'

/** The library's own type knows no mail exchangers, which it asks for all the same. */
const asResolver = (lookUp: LookUp): DNSResolver => lookUp as DNSResolver

export async function checkSpf({ ip, helo, mailFrom }: Connection, lookUp: LookUp): Promise<SpfCheck> {
  const checked = await spf({
    ip,
    helo,
    sender: mailFrom,
    mta: 'madoguchi',
    resolver: asResolver(lookUp),
    strict: true,
  })
  const { result, comment } = checked.status
  return { result: toResult(result), domain: checked.domain.toLowerCase(), comment: short(comment) }
}

/** DKIM and ARC, which share the work of reading the body. */
export async function checkSignatures(
  bytes: Buffer,
  fields: Field[],
  lookUp: LookUp,
  now: Date,
): Promise<Pick<MailFacts, 'dkim' | 'arc'>> {
  const resolver = asResolver(lookUp)
  // Short keys are looked at too: a signature that verifies and is too weak is something else than none.
  const options = { resolver, minBitLength: 256, curTime: now }
  const verified = await dkimVerify(bytes, options)
  const dkim = verified.results
    .filter(({ signingDomain }) => signingDomain)
    .map((signature) => toSignatureCheck(signature, fields))
  return { dkim, arc: verified.arc ? await checkChain(verified.arc as unknown as ARCData, resolver) : null }
}

function toSignatureCheck(signature: DKIMResult, fields: Field[]) {
  const { status, signingDomain = '', selector = '', modulusLength = null, algo = '' } = signature
  const weakness = weaknessOf({
    bits: modulusLength,
    sha1: algo.toLowerCase().endsWith('sha1'),
    unsignedBytes: status.underSized ?? 0,
  })
  const base = { domain: signingDomain.toLowerCase(), selector }
  if (status.result !== 'pass') return { ...base, result: toResult(status.result), comment: short(status.comment) }
  if (!asksDns(signature.signature ?? '', fields))
    return { ...base, result: 'neutral' as const, comment: 'unknown query method' }
  return { ...base, result: weakness ? ('policy' as const) : ('pass' as const), comment: weakness ?? '' }
}

/** A signature whose key is to be had otherwise than from DNS (`q=`) says nothing to us; old ones write `dns` alone. */
function asksDns(signature: string, fields: Field[]): boolean {
  const own = valuesOf(fields, 'dkim-signature')
    .map((value) => value.replace(/\s+/g, ''))
    .find((value) => signature !== '' && value.includes(signature.replace(/\s+/g, '')))
  const asked = /(?:^|;)q=([^;]*)/.exec(own ?? '')?.[1]
  return asked === undefined || asked.split(':').some((method) => method === 'dns' || method === 'dns/txt')
}

async function checkChain(data: ARCData, resolver: DNSResolver): Promise<ArcCheck | null> {
  const checked = await arc(data, { resolver, minBitLength: 1024 })
  const result = toResult(checked.status.result)
  if (result === 'none') return { result, sealedBy: null, comment: short(checked.status.comment) }
  const last = checked.signature || null
  const sealedBy = last?.signingDomain?.toLowerCase() ?? null
  // What is no tag list passes with the library where it can be read; the standard lets such a chain fail.
  const broken = checked.warnings?.includes('arc-tag-syntax') || (last?.modulusLength ?? 1024) < 1024
  if (result === 'pass' && broken) return { result: 'fail', sealedBy, comment: 'malformed or too weak' }
  return { result, sealedBy, comment: short(checked.status.comment) }
}

/**
 * What the trusted server wrote down. Its field can be forged in a mail that comes straight to us; in a mailbox it can
 * not, since a server takes out what claims to be its own. In a chain that it sealed nobody can forge it.
 */
function findTrusted(fields: Field[], chain: ArcCheck | null, options: VerifyOptions): MailFacts['trusted'] {
  const trusted = options.trustedAuthservId?.toLowerCase()
  if (!trusted) return null
  const own = options.connection ? [] : readAuthenticationResults(fields).filter((one) => one.authservId === trusted)
  if (own.length > 0) return { authservId: trusted, results: own.flatMap(({ results }) => results), by: 'results' }
  const sealed = readSealedResults(fields)
  if (chain?.result !== 'pass' || sealed?.authservId !== trusted || !vouches(chain.sealedBy ?? '', trusted)) return null
  return { ...sealed, by: 'seal' }
}

async function checkDmarc(facts: MailFacts, { from }: VerifyOptions, lookUp: LookUp): Promise<DmarcCheck | null> {
  if (from === null || facts.fromDomain === null) return null
  const checked = await dmarc({
    headerFrom: [from],
    fromFields: 1,
    spfDomains: facts.spf?.result === 'pass' ? [facts.spf.domain] : [],
    dkimDomains: passing(facts.dkim).map(({ domain }) => ({ domain })),
    resolver: asResolver(lookUp),
  })
  if (!checked) return null
  const policy = checked.policy === 'reject' || checked.policy === 'quarantine' ? checked.policy : 'none'
  const result = toResult(checked.status.result)
  return {
    result,
    policy: result === 'pass' || result === 'fail' ? policy : null,
    domain: checked.policyDomain ?? facts.fromDomain,
  }
}

const short = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').slice(0, 300)
