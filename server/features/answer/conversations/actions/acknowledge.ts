import { findMailbox, type MailboxRow } from '#features/channels/email/index.ts'
import { type Contact, countAutomaticSince, isOwnAccount, recordOutgoing } from '#features/channels/ledger/index.ts'
import { isUndeliverable } from '#features/customers/people/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { newMessageId, replyAddress } from '#platform/mail/index.ts'
import { type ConversationRow, workspaceWords } from '../queries/conversations.ts'
import {
  acknowledgementSubject,
  greetingName,
  type MayAnswer,
  mayAnswerAutomatically,
  withoutName,
} from '../rules/answering.ts'
import { acknowledgedSentence, loopSentence } from '../rules/remarks.ts'
import { frameReply } from '../rules/writing.ts'
import { writeSystemLine } from './system-line.ts'

const hour = 3_600_000

/** Tells a customer that their first mail has arrived, where the mailbox does that and it is a person who wrote. */
export async function acknowledge(
  tx: Tx,
  conversation: ConversationRow,
  contact: Contact,
  isFirst: boolean,
): Promise<void> {
  const mailbox = await findMailbox(tx, conversation.mailbox_id)
  if (!mailbox?.acknowledges || !mailbox.active) return
  const decision = await decide(tx, mailbox, contact, isFirst)
  const { language } = await workspaceWords(tx)
  if (decision.reason === 'too_many')
    await writeSystemLine(tx, conversation, { text: loopSentence(language), at: tx.now })
  if (decision.may && contact.sender) await send(tx, conversation, mailbox, { ...contact, sender: contact.sender })
}

async function decide(tx: Tx, mailbox: MailboxRow, contact: Contact, isFirst: boolean): Promise<MayAnswer> {
  const sender = contact.sender?.address ?? null
  return mayAnswerAutomatically({
    acknowledges: mailbox.acknowledges,
    isFirst,
    sender,
    doubtful: contact.remarks.some((remark) => remark.startsWith('sender_') || remark.startsWith('unreadable')),
    automatic: contact.automatic || contact.report !== null || contact.loopId !== null,
    own: sender !== null && (await isOwnAccount(tx, sender)),
    undeliverable: sender !== null && (await isUndeliverable(tx, sender)),
    lately: sender === null ? 0 : await countAutomaticSince(tx, sender, new Date(tx.now.getTime() - hour)),
  })
}

async function send(
  tx: Tx,
  conversation: ConversationRow,
  mailbox: MailboxRow,
  { sender, publicId }: Contact & { sender: NonNullable<Contact['sender']> },
): Promise<void> {
  const words = await workspaceWords(tx)
  const language = conversation.language ?? mailbox.language
  const name = greetingName(sender.name)
  const template = language === 'ja' ? mailbox.acknowledgement_ja : mailbox.acknowledgement_en
  const text = frameReply('', {
    template: name ? template : withoutName(template, language),
    signature: '',
    values: {
      name,
      number: `#${conversation.number}`,
      workspace: words.name,
      team: words.team_name,
    },
  })
  const mailId = newMessageId(mailbox.address.slice(mailbox.address.lastIndexOf('@') + 1))
  const line = acknowledgedSentence(words.language)
  const messageId = await writeSystemLine(tx, conversation, { text: line, mailId, at: tx.now })
  await recordOutgoing(tx, {
    channel: 'email',
    accountId: mailbox.id,
    publicId: mailId,
    outgoing: {
      from: { name: mailbox.sender_name, address: mailbox.address },
      // Without the name that came with the mail: whoever gets this may never have written.
      to: [{ name: '', address: sender.address }],
      cc: [],
      replyTo: { name: mailbox.sender_name, address: replyAddress(mailbox.address, conversation.reply_token) },
      subject: acknowledgementSubject(conversation.number, language),
      text,
      html: null,
      inReplyTo: publicId,
      references: publicId === null ? [] : [publicId],
      files: [],
      automatic: true,
    },
    conversationId: conversation.id,
    messageId,
    heldUntil: null,
  })
}
