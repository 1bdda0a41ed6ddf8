import { z } from 'zod'
import { Id, Instant } from './common.ts'
import { ConversationState } from './conversations.ts'
import { FailureReason, OutboundState } from './deliveries.ts'
import { Role } from './permissions.ts'

const conversation = { conversationId: Id }
const message = { conversationId: Id, messageId: Id }

/** Everything that can happen, in the past tense, with the facts that it carries. */
export const eventShapes = {
  'workspace.created': z.object({ name: z.string() }),
  'workspace.changed': z.object({ fields: z.array(z.string()) }),
  'workspace.deletion_asked': z.object({ deletesAt: Instant }),
  'workspace.deletion_taken_back': z.object({}),
  'member.joined': z.object({ memberId: Id, role: Role }),
  'member.changed': z.object({ memberId: Id, fields: z.array(z.string()), role: Role, active: z.boolean() }),
  'member.invited': z.object({ invitationId: Id, role: Role }),
  'invitation.withdrawn': z.object({ invitationId: Id }),
  'member.signed_in': z.object({
    memberId: Id,
    method: z.enum(['password', 'totp', 'backup_code', 'passkey', 'service']),
  }),
  'member.sign_in_failed': z.object({ memberId: Id, reason: z.enum(['password', 'code', 'passkey']) }),
  'member.security_changed': z.object({
    memberId: Id,
    what: z.enum([
      'password',
      'totp_on',
      'totp_off',
      'session_ended',
      'passkey_added',
      'passkey_removed',
      'service_connected',
      'service_disconnected',
    ]),
  }),
  'sign_in_service.set': z.object({ fields: z.array(z.string()) }),
  'sign_in_service.removed': z.object({}),
  'token.created': z.object({ tokenId: Id, scopes: z.array(z.string()) }),
  'token.revoked': z.object({ tokenId: Id }),
  'brand.added': z.object({ brandId: Id }),
  'brand.changed': z.object({ brandId: Id, fields: z.array(z.string()) }),
  'brand.removed': z.object({ brandId: Id }),
  'mailbox.created': z.object({ mailboxId: Id }),
  'mailbox.changed': z.object({ mailboxId: Id, fields: z.array(z.string()) }),
  'mailbox.removed': z.object({ mailboxId: Id }),
  /** Who sees it now, and who did before; null: everybody. */
  'mailbox.access_changed': z.object({
    mailboxId: Id,
    from: z.array(Id).nullable(),
    to: z.array(Id).nullable(),
  }),
  'mailbox.imap_set': z.object({ mailboxId: Id, fields: z.array(z.string()) }),
  'mailbox.imap_removed': z.object({ mailboxId: Id }),
  'mailbox.imap_signed_in': z.object({ mailboxId: Id, provider: z.enum(['microsoft', 'google']) }),
  'mailbox.imap_import_asked': z.object({ mailboxId: Id, since: Instant.nullable() }),
  'mailbox.imap_moved': z.object({
    mailboxId: Id,
    to: z.enum(['connecting', 'connected', 'reconnecting', 'stopped']),
    reason: z.string().nullable(),
  }),
  'mailbox.imap_progressed': z.object({ mailboxId: Id }),
  'sending_domain.added': z.object({ sendingDomainId: Id, domain: z.string() }),
  'sending_domain.checked': z.object({ sendingDomainId: Id, signing: z.boolean() }),
  'export.asked': z.object({ exportId: Id }),
  'export.finished': z.object({ exportId: Id, state: z.enum(['ready', 'failed']) }),
  'export.downloaded': z.object({ exportId: Id }),
  'export.ended': z.object({ exportId: Id }),
  'webhook.created': z.object({ webhookId: Id }),
  'webhook.changed': z.object({ webhookId: Id, fields: z.array(z.string()) }),
  'webhook.removed': z.object({ webhookId: Id }),
  'webhook.secret_changed': z.object({ webhookId: Id }),
  'webhook.switched_off': z.object({ webhookId: Id, reason: z.enum(['failing', 'gone']) }),
  'tag.created': z.object({ tagId: Id }),
  'tag.changed': z.object({ tagId: Id }),
  'tag.removed': z.object({ tagId: Id }),
  'customer.created': z.object({ customerId: Id }),
  'customer.changed': z.object({ customerId: Id, fields: z.array(z.string()) }),
  'customer.company_changed': z.object({
    customerId: Id,
    from: Id.nullable(),
    to: Id.nullable(),
    by: z.enum(['domain', 'person']),
  }),
  'company.added': z.object({ companyId: Id }),
  'company.changed': z.object({ companyId: Id, fields: z.array(z.string()) }),
  'company.removed': z.object({ companyId: Id }),
  'contact.received': z.object({ inboundId: Id }),
  'contact.applied': z.object({ inboundId: Id, ...conversation }),
  'contact.failed': z.object({ inboundId: Id }),
  'contact.not_taken': z.object({ inboundId: Id }),
  'contact.set_apart': z.object({
    inboundId: Id,
    ...conversation,
    reason: z.enum(['sender_failed', 'stranger', 'token_unknown', 'token_expired']),
  }),
  'contact.retried': z.object({ inboundId: Id }),
  'conversation.opened': z.object({ ...conversation, customerId: Id }),
  'message.received': z.object({ ...message, customerId: Id }),
  'reply.written': z.object({ ...message, outboundId: Id }),
  'reply.undone': z.object(message),
  'note.written': z.object(message),
  /** `forwardedId` has gone on to somebody outside. */
  'message.forwarded': z.object({ ...message, forwardedId: Id, outboundId: Id }),
  'forward.undone': z.object(message),
  'conversation.assigned': z.object({ ...conversation, from: Id.nullable(), to: Id.nullable() }),
  'conversation.tagged': z.object({ ...conversation, added: z.array(Id), removed: z.array(Id) }),
  'conversation.moved': z.object({
    ...conversation,
    from: ConversationState,
    to: ConversationState,
    snoozedUntil: Instant.nullable(),
    reason: z.enum(['person', 'reply', 'customer_wrote', 'snooze_over', 'not_delivered', 'complained', 'merged']),
  }),
  /** `mergedId` has gone into it. */
  'conversation.merged': z.object({ ...conversation, mergedId: Id, moveId: Id }),
  /** Messages of it have become the conversation `splitId`. */
  'conversation.split': z.object({ ...conversation, splitId: Id, moveId: Id }),
  /** They are back, and `splitId` leads to it. */
  'conversation.split_undone': z.object({ ...conversation, splitId: Id, moveId: Id }),
  /** `mergedId` is apart from it again. */
  'conversation.merge_undone': z.object({ ...conversation, mergedId: Id, moveId: Id }),
  'mail.returned': z.object({
    inboundId: Id,
    outboundId: Id,
    conversationId: Id.nullable(),
    kind: z.enum(['failed', 'delayed', 'delivered', 'complained']),
    reason: FailureReason,
  }),
  'customer.address_marked': z.object({
    customerId: Id,
    mark: z.enum(['undeliverable', 'complained', 'cleared']),
  }),
  'delivery.changed': z.object({
    ...message,
    outboundId: Id,
    to: OutboundState,
  }),
} as const

export type EventName = keyof typeof eventShapes
export type EventData<N extends EventName> = z.infer<(typeof eventShapes)[N]>

export const Actor = z.object({
  kind: z.enum(['member', 'token', 'system', 'customer']),
  id: Id.nullable(),
})
export type Actor = z.infer<typeof Actor>

/** One event as the live stream sends it; `position` is the cursor (`Last-Event-ID`). */
export type LoggedEvent = {
  [N in EventName]: { position: number; name: N; at: string; actor: Actor; data: EventData<N> }
}[EventName]
