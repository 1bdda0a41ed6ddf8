import type { MailFacts, MailVerification, SignatureCheck } from './types.ts'

type Judgement = Pick<MailVerification, 'verdict' | 'reason'>
const say = (verdict: Judgement['verdict'], reason: Judgement['reason']): Judgement => ({ verdict, reason })

/**
 * Whether the domain in From vouches for the mail. Only that domain counts: a signature or an SPF record of somebody
 * else says nothing about who wrote it.
 */
export function judgeSender(facts: MailFacts): Judgement {
  const { fromDomain, suspicious } = facts
  if (suspicious.includes('from_several') || suspicious.includes('from_repeated'))
    return say('failed', 'from_ambiguous')
  if (fromDomain === null || suspicious.includes('from_missing') || suspicious.includes('from_unusable'))
    return say('unverified', 'from_missing')
  const judged = judgeDomain(facts, fromDomain)
  // Two readers may see two senders in it, so nobody vouches for the one that we see.
  if (judged.verdict === 'verified' && suspicious.includes('from_odd_form')) return say('unverified', 'from_odd')
  return judged
}

function judgeDomain(facts: MailFacts, fromDomain: string): Judgement {
  const { dmarc, trusted } = facts
  if (dmarc?.result === 'pass') return say('verified', 'dmarc_pass')
  const told = trusted ? dmarcOf(trusted.results, fromDomain) : null
  if (trusted && told === 'pass') return say('verified', trusted.by === 'seal' ? 'trusted_seal' : 'trusted_results')
  if (dmarc?.result === 'temperror') return say('unknown', 'dns_failed')
  if (told === 'fail' || dmarc?.result === 'fail') return judgeFailure(facts, fromDomain, told === 'fail')
  return judgeWithoutPolicy(facts, fromDomain)
}

/** DMARC failed; that tells nothing while one of its two halves could not be looked at. */
function judgeFailure({ dmarc, dkim, spf, sawConnection }: MailFacts, fromDomain: string, wasTold: boolean): Judgement {
  if (!wasTold) {
    const unsure = dkim.some(({ result, domain }) => result === 'temperror' && vouches(domain, fromDomain))
    if (unsure || spf?.result === 'temperror') return say('unknown', 'dns_failed')
    if (!sawConnection) return say('unknown', 'connection_unseen')
  }
  const refuses = dmarc?.policy === 'reject' || dmarc?.policy === 'quarantine'
  return refuses ? say('failed', 'dmarc_refuses') : say('doubtful', 'dmarc_fails')
}

function judgeWithoutPolicy({ dkim, spf, sawConnection }: MailFacts, fromDomain: string): Judgement {
  const own = dkim.filter(({ domain }) => vouches(domain, fromDomain))
  if (own.some(({ result }) => result === 'pass')) return say('verified', 'dkim_pass')
  const ownSpf = sawConnection && spf && vouches(spf.domain, fromDomain) ? spf.result : null
  if (ownSpf === 'pass') return say('verified', 'spf_pass')
  if (ownSpf === 'fail') return say('doubtful', 'spf_fails')
  if (ownSpf === 'temperror' || own.some(({ result }) => result === 'temperror')) return say('unknown', 'dns_failed')
  return say('unverified', 'nothing_published')
}

/** A domain speaks for itself and for what is below it; a customer of a host does not speak for the host. */
export const vouches = (domain: string, fromDomain: string): boolean =>
  domain !== '' && (fromDomain === domain || fromDomain.endsWith(`.${domain}`))

/** The worst that is said counts, and only about the domain that we read in From. */
export function dmarcOf(
  results: { method: string; result: string; properties: Record<string, string> }[],
  fromDomain: string | null,
): 'pass' | 'fail' | null {
  const said = results
    .filter(({ method }) => method === 'dmarc')
    .filter(({ properties }) => {
      const about = properties['header.from']?.toLowerCase().replace(/^.*@/, '')
      return about === undefined || fromDomain === null || about === fromDomain || vouches(about, fromDomain)
    })
    .map(({ result }) => result)
  if (said.includes('fail')) return 'fail'
  return said.includes('pass') ? 'pass' : null
}

/** Signatures that verify but must not be believed: RFC 8301 on short keys and SHA-1, and `l=`, behind which text can be added. */
export function weaknessOf(signature: { bits: number | null; sha1: boolean; unsignedBytes: number }): string | null {
  if (signature.sha1) return 'rsa-sha1'
  if (signature.bits !== null && signature.bits < 1024) return `key of ${signature.bits} bits`
  return signature.unsignedBytes > 0 ? `${signature.unsignedBytes} bytes are not signed` : null
}

export const passing = (dkim: SignatureCheck[]): SignatureCheck[] => dkim.filter(({ result }) => result === 'pass')
