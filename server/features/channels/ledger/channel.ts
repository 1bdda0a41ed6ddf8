import type { Correspondent, FailureReason, Language } from '@madoguchi/contract'
import type { z } from 'zod'
import type { Ctx, Services } from '#platform/context.ts'
import type { MailVerification } from '#platform/mail/index.ts'

export type Person = z.infer<typeof Correspondent>

type ContactFile = {
  name: string
  mediaType: string
  contentId: string | null
  inline: boolean
  content: Uint8Array
}

/** How a contact came in, as the provider said it beside the message itself; `from` is null when nobody said. */
export type Envelope = {
  from: string | null
  recipients: string[]
  /** Who connected and what they called themselves, where that was seen. */
  remoteAddress: string | null
  helo?: string
}

/** What a contact says about the delivery of another message. */
export type DeliveryReport = {
  /** What it calls the message: any of these. */
  publicIds: string[]
  recipients: ReportedRecipient[]
}
export type ReportedRecipient = {
  /** The address written to, and the one that it was passed on to. */
  addresses: string[]
  kind: 'failed' | 'delayed' | 'delivered' | 'complained'
  reason: FailureReason
  /** The other server's own words. */
  words: string
}

/** What came in, in the shape that all channels share. */
export type Contact = {
  sender: Person | null
  to: Person[]
  cc: Person[]
  subject: string
  /** What is new, as plain text. */
  text: string
  quotedText: string | null
  /** Sanitised; pictures of the message stand in `data-cid`. */
  html: string | null
  remoteImages: number
  files: ContactFile[]
  language: Language | null
  /** The provider's public name of the message, by which later ones refer to it. */
  publicId: string | null
  /** Public names of earlier messages that it refers to, nearest first. */
  refersTo: string[]
  /** Secrets of conversations that it was addressed to. */
  replyTokens: string[]
  /** Where its writer wants the answer, when that is somebody else. */
  replyTo: Person | null
  /** Written by a machine: it must not be answered automatically and wakes nobody up. */
  automatic: boolean
  report: DeliveryReport | null
  /** The public name that our own loop mark carries, when it has one. */
  loopId: string | null
  /** Whether the sender is who it says; null where nobody can tell. */
  verification: MailVerification | null
  /** The same for every copy of one mail, null for what cannot be told from another. */
  fingerprint: string | null
  /** What a person should know about it. */
  remarks: ContactRemark[]
}

export type ContactRemark =
  | 'sender_unusable'
  | 'sender_doubtful'
  | 'unreadable'
  | 'unreadable_timeout'
  | 'unreadable_too_large'
  | 'parts_cut'
  | 'report_unmatched'

/** What goes out, in the shape that all channels share. */
export type Outgoing = {
  from: Person
  to: Person[]
  cc: Person[]
  replyTo: Person | null
  subject: string
  text: string
  html: string | null
  inReplyTo: string | null
  references: string[]
  files: OutgoingFile[]
  /** No person wrote it. With `inReplyTo` it answers a mail by itself. */
  automatic: boolean
}
type OutgoingFile = { name: string; mediaType: string; storageKey: string }

export type SendResult =
  | { state: 'sent'; reason: string | null }
  | { state: 'failed'; permanent: boolean; reason: string }
  /** It may have arrived or not: a person decides. */
  | { state: 'unknown'; reason: string }

/** Where a contact came in: the mailbox. */
export type Account = { address: string; trustedAuthservId: string | null }

/** A channel turns the outside into the shared shapes and back; it knows no conversation. */
export type Channel = {
  read(services: Services, account: Account, raw: Buffer, envelope: Envelope): Promise<Contact>
  /** The exact bytes that will leave. */
  compose(ctx: Ctx, publicId: string, outgoing: Outgoing): Promise<Buffer>
  send(services: Services, publicId: string, outgoing: Outgoing, raw: Buffer): Promise<SendResult>
}

/** All there are. */
export type Channels = Record<'email', Channel>
