import { z } from 'zod'
import { Id, Instant, Language, line, longText, MailAddress, PageQuery, SearchWords } from './common.ts'
import { Delivery } from './deliveries.ts'
import { MessageFile } from './files.ts'
import { Verification } from './verification.ts'

export const ConversationState = z.enum(['todo', 'snoozed', 'done'])
export type ConversationState = z.infer<typeof ConversationState>
export const Channel = z.enum(['email'])

export const Tag = z.object({
  id: Id,
  name: z.string(),
  color: z.enum(['indigo', 'vermilion', 'gold', 'bamboo', 'ink']),
})
export type Tag = z.infer<typeof Tag>
export const TagDraft = z.strictObject({ name: line(50), color: Tag.shape.color.default('ink') })
export const TagChange = TagDraft.partial()

/** Someone by address: the customer, or somebody in copy. */
export const Correspondent = z.object({ name: z.string(), address: z.string() })
export const MemberRef = z.object({ id: Id, name: z.string() })
export const CustomerRef = z.object({ id: Id, name: z.string() })

export const Conversation = z.object({
  id: Id,
  number: z.number().int(),
  subject: z.string(),
  state: ConversationState,
  snoozedUntil: Instant.nullable(),
  channel: Channel,
  /** `restricted`: only some members see it. */
  mailbox: z.object({ id: Id, name: z.string(), address: z.string(), brandId: Id, restricted: z.boolean() }),
  customer: CustomerRef,
  assignee: MemberRef.nullable(),
  tags: z.array(Tag),
  language: Language.nullable(),
  /** The beginning of the newest message, on one line. */
  preview: z.string(),
  /** Since when the customer has waited for us; null when nobody waits. */
  waitingSince: Instant.nullable(),
  lastActivityAt: Instant,
  createdAt: Instant,
  /** Number of the newest message; a reply says by it what its writer had seen. */
  messageCount: z.number().int(),
  /** Where everything of it stands, when it was merged: to be read and answered there. */
  mergedInto: Id.nullable(),
})
export type Conversation = z.infer<typeof Conversation>

export const Message = z.object({
  id: Id,
  conversationId: Id,
  /** Its place within the conversation, in the order in which they were written down. Merging gives other numbers. */
  number: z.number().int(),
  /** `forward`: a message of the conversation went on to somebody outside of it. */
  kind: z.enum(['incoming', 'reply', 'note', 'system', 'forward']),
  author: z.object({ kind: z.enum(['customer', 'member', 'system']), id: Id.nullable(), name: z.string() }),
  from: Correspondent.nullable(),
  to: z.array(Correspondent),
  cc: z.array(Correspondent),
  subject: z.string().nullable(),
  /** What is new in the message, as plain text. */
  text: z.string(),
  /** Sanitised HTML, for mails that have it. Remote pictures stand in `data-remote-src`. */
  html: z.string().nullable(),
  /** The quoted part, folded away. */
  quotedText: z.string().nullable(),
  remoteImages: z.number().int(),
  files: z.array(MessageFile),
  delivery: Delivery.nullable(),
  /** Whether the sender is who the mail says; null for what did not come in, or came before this was looked at. */
  verification: Verification.nullable(),
  /** The row of the ledger of what came in, which keeps the raw source. */
  inboundId: Id.nullable(),
  /** It is between us and a third party: answers to the customer do not follow it. */
  aside: z.boolean(),
  /** The line tells of a merge, which is taken back by this id. */
  moveId: Id.nullable(),
  createdAt: Instant,
})
export type Message = z.infer<typeof Message>

export const ConversationQuery = PageQuery.extend({
  state: ConversationState.optional(),
  /** `me`, `none` or the id of a member. */
  assignee: z.union([z.literal('me'), z.literal('none'), Id]).optional(),
  tag: Id.optional(),
  mailbox: Id.optional(),
  brand: Id.optional(),
  customer: Id.optional(),
  company: Id.optional(),
  q: SearchWords.optional(),
  sort: z.enum(['activity', 'waiting']).default('activity'),
})

export const CountsQuery = z.strictObject({ brand: Id.optional() })

/** What is open. What is done grows for ever and tells nobody anything, so it is not counted. */
export const ConversationCounts = z.object({
  todo: z.number().int(),
  snoozed: z.number().int(),
  mine: z.number().int(),
  unassigned: z.number().int(),
})

const attached = z.array(Id).max(20).default([])
const recipients = z.array(MailAddress).max(50)

export const ReplyDraft = z.strictObject({
  text: longText(100_000),
  /** Left out: the people of the conversation. */
  to: recipients.optional(),
  cc: recipients.optional(),
  fileIds: attached,
  /** As which brand its writer writes; refused when the mailbox has come under another one meanwhile. */
  brandId: Id.optional(),
  /** The number of the newest message that the writer saw. */
  seenThrough: z.number().int().nonnegative(),
  /** When it is to leave; left out: at once. It is stopped when the customer writes before. */
  sendAt: Instant.optional(),
  /** What becomes of the conversation with the reply. */
  thenState: z.enum(['todo', 'done']).default('done'),
})
export const ForwardDraft = z.strictObject({
  to: recipients.min(1),
  cc: recipients.default([]),
  /** What is said to them above the message; may be empty. */
  text: longText(100_000).default(''),
  /** Which of the message's files go along; left out: all. */
  fileIds: z.array(Id).max(100).optional(),
})
export const NoteDraft = z.strictObject({ text: longText(100_000), fileIds: attached })
export const NewMail = z.strictObject({
  mailboxId: Id,
  /** As in a reply. */
  brandId: Id.optional(),
  to: recipients.min(1),
  cc: recipients.default([]),
  subject: line(300),
  text: longText(100_000),
  fileIds: attached,
})

export const Assign = z.strictObject({ memberId: Id.nullable() })
export const SetTags = z.strictObject({ tagIds: z.array(Id).max(50) })
export const Snooze = z.strictObject({ until: Instant })
/** What was taken back, so that the desk can put it into the composer again. */
export const UndoneReply = z.object({
  text: z.string(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  fileIds: z.array(Id),
})
