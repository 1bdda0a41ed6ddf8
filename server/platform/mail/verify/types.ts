import type { SuspicionReason } from '../types.ts'

/** Results in the words of RFC 8601. `policy`: it verifies, but is too weak to be believed. */
export type CheckResult = 'pass' | 'fail' | 'softfail' | 'neutral' | 'policy' | 'none' | 'temperror' | 'permerror'

export type SignatureCheck = { domain: string; selector: string; result: CheckResult; comment: string }
export type SpfCheck = { result: CheckResult; domain: string; comment: string }
export type DmarcCheck = { result: CheckResult; policy: 'none' | 'quarantine' | 'reject' | null; domain: string }
/** `sealedBy`: whoever added the last link of the chain. */
export type ArcCheck = { result: CheckResult; sealedBy: string | null; comment: string }

export type AuthenticationResult = { method: string; result: string; properties: Record<string, string> }
/** What a mail server wrote down in one Authentication-Results field. */
export type AuthenticationResults = { authservId: string; results: AuthenticationResult[] }

/** Everything that was found out about who sent a mail. */
export type MailFacts = {
  fromDomain: string | null
  suspicious: SuspicionReason[]
  /** False when the mail reached us by way of our own mail server: SPF says nothing then. */
  sawConnection: boolean
  spf: SpfCheck | null
  dkim: SignatureCheck[]
  arc: ArcCheck | null
  dmarc: DmarcCheck | null
  /** From the server that the mailbox trusts, directly or by a chain that it sealed. */
  trusted: (AuthenticationResults & { by: 'results' | 'seal' }) | null
}

/**
 * - `verified`: the domain of From vouches for the mail.
 * - `unverified`: the domain publishes nothing by which one could tell.
 * - `doubtful`: the check failed, but the domain does not ask that such mail be refused.
 * - `failed`: the check failed, and the domain asks to refuse such mail; or From has no one meaning.
 * - `unknown`: it could not be found out.
 */
export type Verdict = 'verified' | 'unverified' | 'doubtful' | 'failed' | 'unknown'
export type VerdictReason =
  | 'dmarc_pass'
  | 'dkim_pass'
  | 'spf_pass'
  | 'trusted_results'
  | 'trusted_seal'
  | 'dmarc_refuses'
  | 'dmarc_fails'
  | 'spf_fails'
  | 'from_ambiguous'
  | 'from_odd'
  | 'from_missing'
  | 'nothing_published'
  | 'connection_unseen'
  | 'dns_failed'
  | 'too_complex'
  | 'not_checked'

export type MailVerification = MailFacts & { verdict: Verdict; reason: VerdictReason }

export type DnsAnswer = string[] | string[][] | { exchange: string; priority: number }[]
/** Looks up records in DNS as `dns.promises.resolve` does: rejects with its codes (ENOTFOUND, ENODATA, ETIMEOUT …).
 * `fresh`: what was heard before does not count. */
export type LookUp = (name: string, type: string, options?: { fresh?: boolean }) => Promise<DnsAnswer>
