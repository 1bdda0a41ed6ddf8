import { z } from 'zod'
import { Id, Instant, line, longText, PageQuery, SearchWords } from './common.ts'

export const CompanyRef = z.object({ id: Id, name: z.string() })

/** The company that a customer belongs to, and why. */
export const Belonging = z.object({
  company: CompanyRef,
  /** The address ends in it, and a mail from there was verified. Null: somebody put the customer there. */
  domain: z.string().nullable(),
  /** Who did; null for a program. */
  by: z.string().nullable(),
  since: Instant,
})
export type Belonging = z.infer<typeof Belonging>

export const Company = CompanyRef.extend({
  /** Whose verified mail comes from exactly one of these belongs to it by itself. */
  domains: z.array(z.string()),
  note: z.string(),
  peopleCount: z.number().int(),
  createdAt: Instant,
})
export type Company = z.infer<typeof Company>

const domains = z.array(line(253)).max(50)

export const CompanyDraft = z.strictObject({
  name: line(200),
  domains: domains.default([]),
  note: longText(5000).default(''),
})
export const CompanyChange = z.strictObject({
  name: line(200).optional(),
  domains: domains.optional(),
  note: longText(5000).optional(),
})
export const CompanyQuery = PageQuery.extend({ q: SearchWords.optional() })
/** Null: to none, also when mail comes from a company's domain. */
export const SetCompany = z.strictObject({ companyId: Id.nullable() })
