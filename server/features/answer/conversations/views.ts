import { type Conversation, type Message, type Verification, VerificationDetail } from '@madoguchi/contract'
import { viewTag } from '#features/answer/tags/index.ts'
import type { ConversationLine } from './queries/lines.ts'
import type { MessageLine } from './queries/messages.ts'

export const viewConversation = (row: ConversationLine): Conversation => ({
  id: row.id,
  number: row.number,
  subject: row.subject,
  state: row.state,
  snoozedUntil: row.snoozed_until?.toISOString() ?? null,
  channel: row.channel,
  mailbox: {
    id: row.mailbox_id,
    name: row.mailbox_name,
    address: row.mailbox_address,
    brandId: row.brand_id,
    restricted: row.mailbox_restricted,
  },
  customer: { id: row.customer_id, name: row.customer_name },
  assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name ?? '' },
  tags: row.tags.map(viewTag),
  language: row.language,
  preview: row.preview,
  waitingSince: row.waiting_since?.toISOString() ?? null,
  lastActivityAt: row.last_activity_at.toISOString(),
  createdAt: row.created_at.toISOString(),
  messageCount: row.message_count,
  mergedInto: row.merged_into,
})

export const viewMessage = (row: MessageLine): Message => ({
  id: row.id,
  conversationId: row.conversation_id,
  number: row.number,
  kind: row.kind,
  author: viewAuthor(row),
  from: row.from_address === null ? null : { name: row.from_name ?? '', address: row.from_address },
  to: row.to_list,
  cc: row.cc_list,
  subject: row.subject,
  text: row.text,
  html: row.html,
  quotedText: row.quoted_text,
  remoteImages: row.remote_images,
  files: row.files,
  delivery: viewDelivery(row),
  verification: row.kind === 'incoming' ? verificationOf(row) : null,
  inboundId: row.inbound_id,
  aside: row.aside,
  moveId: row.move_id,
  createdAt: row.created_at.toISOString(),
})

/**
 * What was found out about its sender when it came in. Where the person stands in Reply-To of a mail of our own, the
 * check says that the mail is ours, and nothing about the person.
 */
export function verificationOf({
  verification,
  from_address: from,
}: Pick<MessageLine, 'verification' | 'from_address'>): Verification | null {
  const found = VerificationDetail.pick({ verdict: true, reason: true, fromDomain: true }).safeParse(verification).data
  if (!found) return null
  const { fromDomain, ...rest } = found
  const named = from?.slice(from.lastIndexOf('@') + 1) ?? null
  return fromDomain !== null && named !== fromDomain ? { verdict: 'unverified', reason: 'reply_to_only' } : rest
}

function viewAuthor(row: MessageLine): Message['author'] {
  if (row.kind === 'incoming')
    return {
      kind: 'customer',
      id: row.author_customer_id,
      name: row.from_name || row.customer_name || row.from_address || '',
    }
  if (row.author_member_id !== null) return { kind: 'member', id: row.author_member_id, name: row.member_name ?? '' }
  return { kind: 'system', id: null, name: '' }
}

function viewDelivery(row: MessageLine): Message['delivery'] {
  if (row.out_id === null || row.out_state === null) return null
  const undoUntil = row.out_state === 'held' ? (row.out_due_at?.toISOString() ?? null) : null
  return { id: row.out_id, state: row.out_state, undoUntil, reason: row.out_reason }
}
