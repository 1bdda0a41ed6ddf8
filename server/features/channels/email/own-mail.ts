import type { Tx } from '#platform/db/index.ts'
import { isRecorded, recordOutgoing } from '../ledger/index.ts'
import { listMailboxes, type MailboxRow } from './queries.ts'

/** The mailbox from which the product itself writes: the workspace's first one that is on, if possible open to all. */
export async function findSenderOfNotices(tx: Tx): Promise<MailboxRow | undefined> {
  const active = (await listMailboxes(tx)).filter((mailbox) => mailbox.active)
  return active.find(({ restricted }) => !restricted) ?? active[0]
}

/** `name` is the part of the Message-ID before the @: of one name one mail leaves, however often it is asked for. */
type OwnMail = { name: string; to: string; subject: string; text: string; confidential?: boolean }

/** Null: of no mailbox. */
type Sender = Pick<MailboxRow, 'sender_name' | 'address'> & { id: string | null }

/** Puts a mail of the product to one of its people into the ledger. */
export async function recordNotice(
  tx: Tx,
  mailbox: Sender,
  { name, to, subject, text, confidential = false }: OwnMail,
): Promise<void> {
  const publicId = `${name}${mailbox.address.slice(mailbox.address.lastIndexOf('@'))}`
  if (await isRecorded(tx, publicId)) return
  await recordOutgoing(tx, {
    channel: 'email',
    accountId: mailbox.id,
    publicId,
    outgoing: {
      from: { name: mailbox.sender_name, address: mailbox.address },
      to: [{ name: '', address: to }],
      cc: [],
      replyTo: null,
      subject,
      text,
      html: null,
      inReplyTo: null,
      references: [],
      files: [],
      automatic: true,
    },
    conversationId: null,
    messageId: null,
    heldUntil: null,
    confidential,
  })
}
