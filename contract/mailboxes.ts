import { z } from 'zod'
import { Id, Instant, Language, line, longText, MailAddress } from './common.ts'

/** Text per language; `{name}` of the customer and `{agent}`, `{team}`, `{workspace}` are filled in. */
const perLanguage = (max: number) => z.strictObject({ ja: longText(max), en: longText(max) })

export const Mailbox = z.object({
  id: Id,
  name: z.string(),
  address: z.string(),
  senderName: z.string(),
  language: Language,
  signature: z.object({ ja: z.string(), en: z.string() }),
  /** Stands around every reply; `{body}` is the reply itself. */
  template: z.object({ ja: z.string(), en: z.string() }),
  /** Sent by itself to who writes first; `{name}`, `{number}`, `{workspace}` and `{team}` are filled in. */
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

const hasBody = (template: { ja: string; en: string }) =>
  template.ja.includes('{body}') && template.en.includes('{body}')

export const MailboxDraft = z.strictObject({
  name: line(100),
  address: MailAddress,
  senderName: line(100),
  language: Language.default('ja'),
  signature: perLanguage(2000).default({ ja: '', en: '' }),
  template: perLanguage(5000).refine(hasBody, '{body} is missing').default({ ja: '{body}', en: '{body}' }),
})
export const MailboxChange = z.strictObject({
  name: line(100).optional(),
  senderName: line(100).optional(),
  language: Language.optional(),
  signature: perLanguage(2000).optional(),
  template: perLanguage(5000).refine(hasBody, '{body} is missing').optional(),
  acknowledgement: z
    .strictObject({ active: z.boolean(), ja: longText(5000), en: longText(5000) })
    .refine(({ active, ja, en }) => !active || (ja.trim() !== '' && en.trim() !== ''), 'the text is missing')
    .optional(),
  trustedAuthservId: line(253).nullable().optional(),
  active: z.boolean().optional(),
})
