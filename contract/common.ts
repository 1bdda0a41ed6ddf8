import { z } from 'zod'

/** Keys are UUIDs of version 7: they sort by the time they were made. */
export const Id = z.uuid()
export const Language = z.enum(['ja', 'en'])
export type Language = z.infer<typeof Language>

/** An instant, ISO 8601 in UTC with milliseconds. */
export const Instant = z.iso.datetime()

/** A mail address as a person types it; its canonical form is made by the server. */
export const MailAddress = z.email().max(254)

/** Half a character, as a program leaves one that cuts a text in the middle of an emoji, cannot be stored. */
const wellFormed = (text: string): string => text.toWellFormed()

/** One line of text that a person types: trimmed, not empty, without control characters. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'no line breaks or control characters')
    .overwrite(wellFormed)

/** Text of several lines. NUL cannot be stored by PostgreSQL. */
export const longText = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => !text.includes('\0'), 'no NUL characters')
    .overwrite(wellFormed)

/** What a person searches for. */
export const SearchWords = longText(200).transform((words) => words.trim())

export const IdParams = z.strictObject({ id: Id })

/** `cursor` is what an earlier answer gave as `next`; it means nothing to the client. */
export const PageQuery = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

/** `next` is null on the last page. */
export const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() })

/** An answer that has nothing to say beyond its status. */
export const Done = z.object({ ok: z.literal(true) })
export const done: z.output<typeof Done> = { ok: true }
