import { z } from 'zod'
import { Id, Instant, Language, line, longText, PageQuery, SearchWords } from './common.ts'
import { Belonging } from './companies.ts'
import { FailureReason } from './deliveries.ts'

export const CustomerIdentity = z.object({
  kind: z.enum(['email']),
  value: z.string(),
  verified: z.boolean(),
  /** Mail to it came back, until one from it arrives. */
  undeliverable: z.object({ since: Instant, reason: FailureReason }).nullable(),
  /** Its owner called mail of ours spam, or wants none. */
  complainedSince: Instant.nullable(),
})

export const Customer = z.object({
  id: Id,
  name: z.string(),
  /** What is written down of it; `belongsTo` is the company that has a page of its own. */
  company: z.string().nullable(),
  language: Language.nullable(),
  about: z.string(),
  belongsTo: Belonging.nullable(),
  identities: z.array(CustomerIdentity),
  conversationCount: z.number().int(),
  firstContactAt: Instant.nullable(),
  lastContactAt: Instant.nullable(),
  createdAt: Instant,
})
export type Customer = z.infer<typeof Customer>

export const CustomerLine = Customer.pick({ id: true, name: true, company: true, lastContactAt: true }).extend({
  email: z.string().nullable(),
  conversationCount: z.number().int(),
})
export const CustomerChange = z.strictObject({
  name: line(200).optional(),
  company: line(200).nullable().optional(),
  language: Language.nullable().optional(),
  about: longText(5000).optional(),
})
/** The address from which the marks are taken. */
export const ClearAddress = z.strictObject({ address: z.string().max(320) })
/** `company`: the people of one. */
export const CustomerQuery = PageQuery.extend({ q: SearchWords.optional(), company: Id.optional() })
