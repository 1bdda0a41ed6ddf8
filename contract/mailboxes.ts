import { z } from 'zod'
import { Acknowledgement, BrandText, Signature, Template } from './brands.ts'
import { Id, Instant, Language, line, MailAddress } from './common.ts'

export const Mailbox = z.object({
  id: Id,
  name: z.string(),
  address: z.string(),
  brandId: Id,
  /** Which of the texts that follow are its own. It says the others as its brand does. */
  own: z.array(BrandText),
  senderName: z.string(),
  language: Language,
  signature: z.object({ ja: z.string(), en: z.string() }),
  /** Stands around every reply; `{body}` is the reply itself. */
  template: z.object({ ja: z.string(), en: z.string() }),
  /** Sent by itself to who writes first; `{name}`, `{number}`, `{sender}`, `{workspace}` and `{team}` are filled in. */
  acknowledgement: z.object({ active: z.boolean(), ja: z.string(), en: z.string() }),
  /** The server whose Authentication-Results are believed in mail that it took in for us. */
  trustedAuthservId: z.string().nullable(),
  active: z.boolean(),
  /** Those who see its conversations and all that belongs to them; null: every member does. */
  memberIds: z.array(Id).nullable(),
  createdAt: Instant,
})
export type Mailbox = z.infer<typeof Mailbox>

/** Who sees a mailbox: these members, or with null everybody. */
export const MailboxAccess = z.strictObject({ memberIds: z.array(Id).min(1).max(1000).nullable() })

/** Texts that are left out are the brand's. */
export const MailboxDraft = z.strictObject({
  name: line(100),
  address: MailAddress,
  /** May be left out while there is one brand. */
  brandId: Id.optional(),
  senderName: line(100).optional(),
  language: Language.default('ja'),
  signature: Signature.optional(),
  template: Template.optional(),
})
/** A text is the mailbox's own from then on; null gives it back to the brand. */
export const MailboxChange = z.strictObject({
  name: line(100).optional(),
  brandId: Id.optional(),
  senderName: line(100).nullable().optional(),
  language: Language.optional(),
  signature: Signature.nullable().optional(),
  template: Template.nullable().optional(),
  acknowledgement: Acknowledgement.nullable().optional(),
  trustedAuthservId: line(253).nullable().optional(),
  active: z.boolean().optional(),
})
