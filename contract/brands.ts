import { z } from 'zod'
import { Id, Instant, Language, line, longText } from './common.ts'
import { Tag } from './conversations.ts'

/** Text per language; `{name}` of the customer and `{agent}`, `{team}`, `{sender}`, `{workspace}` are filled in. */
const perLanguage = (max: number) => z.strictObject({ ja: longText(max), en: longText(max) })

const hasBody = (template: { ja: string; en: string }) =>
  template.ja.includes('{body}') && template.en.includes('{body}')

export const Signature = perLanguage(2000)
/** Stands around every reply; `{body}` is the reply itself. */
export const Template = perLanguage(5000).refine(hasBody, '{body} is missing')
/** Sent by itself to who writes first; `{name}`, `{number}`, `{sender}`, `{workspace}` and `{team}` are filled in. */
export const Acknowledgement = z
  .strictObject({ active: z.boolean(), ja: longText(5000), en: longText(5000) })
  .refine(({ active, ja, en }) => !active || (ja.trim() !== '' && en.trim() !== ''), 'the text is missing')

/** What a mailbox says as its brand does, or in its own words. */
export const BrandText = z.enum(['senderName', 'signature', 'template', 'acknowledgement'])
export type BrandText = z.infer<typeof BrandText>

/** In whose name mail leaves: a shop, a product, the company. A workspace always has at least one. */
export const Brand = z.object({
  id: Id,
  /** What agents call it. */
  name: z.string(),
  /** A sign of up to four characters, where the name would be too long. */
  mark: z.string().nullable(),
  color: Tag.shape.color,
  /** What customers see. */
  senderName: z.string(),
  signature: z.object({ ja: z.string(), en: z.string() }),
  template: z.object({ ja: z.string(), en: z.string() }),
  acknowledgement: z.object({ active: z.boolean(), ja: z.string(), en: z.string() }),
  createdAt: Instant,
})
export type Brand = z.infer<typeof Brand>

export const BrandDraft = z.strictObject({
  name: line(100),
  mark: line(4).nullable().default(null),
  color: Tag.shape.color.default('ink'),
  senderName: line(100),
  signature: Signature.default({ ja: '', en: '' }),
  template: Template.default({ ja: '{body}', en: '{body}' }),
  acknowledgement: Acknowledgement.default({ active: false, ja: '', en: '' }),
})
export const BrandChange = z.strictObject({
  name: line(100).optional(),
  mark: line(4).nullable().optional(),
  color: Tag.shape.color.optional(),
  senderName: line(100).optional(),
  signature: Signature.optional(),
  template: Template.optional(),
  acknowledgement: Acknowledgement.optional(),
})

/** Words that need not be saved yet. */
export const MailPreviewDraft = z.strictObject({
  kind: z.enum(['reply', 'acknowledgement']),
  language: Language,
  senderName: z.string().max(100),
  address: z.string().max(254).default(''),
  signature: longText(2000).default(''),
  /** Around the reply, or the text of the acknowledgement. */
  template: longText(5000),
})
/** A mail as a customer would get it. */
export const MailPreview = z.object({ from: z.string(), subject: z.string(), text: z.string() })
export type MailPreview = z.infer<typeof MailPreview>
