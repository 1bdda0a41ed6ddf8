import { z } from 'zod'
import { Id, Instant, Language, line, longText, PageQuery, SearchWords } from './common.ts'

export const CustomerIdentity = z.object({ kind: z.enum(['email']), value: z.string(), verified: z.boolean() })

export const Customer = z.object({
  id: Id,
  name: z.string(),
  company: z.string().nullable(),
  language: Language.nullable(),
  about: z.string(),
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
export const CustomerQuery = PageQuery.extend({ q: SearchWords.optional() })
