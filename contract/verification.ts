import { z } from 'zod'

/** What the check of the sender came to; see docs/decisions/0006-who-sent-it.md. */
export const Verdict = z.enum(['verified', 'unverified', 'doubtful', 'failed', 'unknown'])
export type Verdict = z.infer<typeof Verdict>

export const VerdictReason = z.enum([
  'dmarc_pass',
  'dkim_pass',
  'spf_pass',
  'trusted_results',
  'trusted_seal',
  'dmarc_refuses',
  'dmarc_fails',
  'spf_fails',
  'from_ambiguous',
  'from_odd',
  'from_missing',
  'reply_to_only',
  'nothing_published',
  'connection_unseen',
  'dns_failed',
  'too_complex',
  'not_checked',
])
export type VerdictReason = z.infer<typeof VerdictReason>

/** Whether the sender of a mail is who it says, with the reason. */
export const Verification = z.object({ verdict: Verdict, reason: VerdictReason })
export type Verification = z.infer<typeof Verification>

const result = z.string()
/** All that was found out, in the words of RFC 8601. */
export const VerificationDetail = Verification.extend({
  fromDomain: z.string().nullable(),
  sawConnection: z.boolean(),
  spf: z.object({ result, domain: z.string(), comment: z.string() }).nullable(),
  dkim: z.array(z.object({ result, domain: z.string(), selector: z.string(), comment: z.string() })),
  arc: z.object({ result, sealedBy: z.string().nullable(), comment: z.string() }).nullable(),
  dmarc: z.object({ result, policy: z.string().nullable(), domain: z.string() }).nullable(),
  trusted: z
    .object({
      authservId: z.string(),
      by: z.enum(['results', 'seal']),
      results: z.array(z.object({ method: z.string(), result })),
    })
    .nullable(),
})
export type VerificationDetail = z.infer<typeof VerificationDetail>
