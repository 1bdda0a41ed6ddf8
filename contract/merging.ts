import { z } from 'zod'
import { Id, line } from './common.ts'
import { Conversation, ConversationState, Tag } from './conversations.ts'

/** Into which conversation, all that stands in this one is to go. */
export const Merge = z.strictObject({
  into: Id,
  /** The caller knows that the two belong to different customers, and that answers go to the one of `into`. */
  otherCustomer: z.boolean().default(false),
})
export const MergeQuery = z.strictObject({ into: Id })

/** What merging would do. */
export const MergePreview = z.object({
  from: Conversation,
  into: Conversation,
  /** How many messages and files go along. */
  messages: z.number().int(),
  files: z.number().int(),
  /** The tags that `into` gets. */
  tags: z.array(Tag),
  /** The state of `into` afterwards. */
  state: ConversationState,
  /** The two belong to different customers: `otherCustomer` has to say that this is meant. */
  otherCustomer: z.boolean(),
})
export type MergePreview = z.infer<typeof MergePreview>

/** `moveId` takes it back; null when the two were one already. */
export const Merged = z.object({ conversation: Conversation, moveId: Id.nullable() })
export type Merged = z.infer<typeof Merged>

/** Either these messages, or all from one on; `subject` of the new conversation, else that of the first of them. */
export const Split = z
  .strictObject({
    messageIds: z.array(Id).min(1).max(1000).optional(),
    from: Id.optional(),
    subject: line(300).optional(),
  })
  .refine(({ messageIds, from }) => (messageIds === undefined) !== (from === undefined), {
    message: 'either messageIds or from',
    path: ['messageIds'],
  })
/** The new conversation; `moveId` takes it back. */
export const SplitDone = z.object({ conversation: Conversation, moveId: Id })

/** Both, as they are after a merge or a split was taken back: the one that stays, and the other one. */
export const MoveUndone = z.object({ conversation: Conversation, other: Conversation })
