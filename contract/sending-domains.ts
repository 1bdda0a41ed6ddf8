import { z } from 'zod'
import { Id, Instant, line } from './common.ts'

/** What DNS says of one record. `unknown`: it could not be asked. */
export const RecordState = z.enum(['good', 'missing', 'different', 'weak', 'unknown'])
export type RecordState = z.infer<typeof RecordState>

const found = z.object({ state: RecordState, found: z.string().nullable() })

/** A domain that mail is sent from, with the record that makes its signature count. */
export const SendingDomain = z.object({
  id: Id,
  domain: z.string(),
  /** To be published as a TXT record. */
  record: z.object({ name: z.string(), value: z.string() }),
  /** Mail of this domain is signed: the last check found the key. */
  signing: z.boolean(),
  findings: z.object({ dkim: found, spf: found, dmarc: found }).nullable(),
  checkedAt: Instant.nullable(),
})
export type SendingDomain = z.infer<typeof SendingDomain>

export const SendingDomainDraft = z.strictObject({ domain: line(253) })
