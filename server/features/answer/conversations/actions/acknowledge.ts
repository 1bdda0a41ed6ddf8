import type { MailboxRow } from '#features/channels/email/index.ts'
import { type Contact, countAutomaticSince, type Person, recordOutgoing } from '#features/channels/ledger/index.ts'
import { isUndeliverable } from '#features/customers/people/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { newMessageId, replyAddress } from '#platform/mail/index.ts'
import type { ConversationRow } from '../queries/conversations.ts'
import {
  acknowledgementSubject,
  greetingName,
  type MayAnswer,
  mayAnswerAutomatically,
  withoutName,
} from '../rules/answering.ts'
import { acknowledgedSentence, loopSentence } from '../rules/remarks.ts'
import { frameReply } from '../rules/writing.ts'
import type { Surroundings } from './surroundings.ts'
import { writeSystemLine } from './system-line.ts'

const hour = 3_600_000

/** A mail that was taken in; `person` is who counts as having written it. */
type Taken = { contact: Contact; person: Person | null; isFirst: boolean }

/** Tells a customer that their first mail has arrived, where the mailbox does that and it is a person who wrote. */
export async function acknowledge(
  tx: Tx,
  around: Surroundings,
  conversation: ConversationRow,
  taken: Taken,
): Promise<void> {
  const mailbox = around.mailboxes.find(({ id }) => id === conversation.mailbox_id)
  // Nobody will read it, should the workspace not be taken back.
  if (!mailbox?.acknowledges || !mailbox.active || around.words.deletes_at) return
  const decision = await decide(tx, around, mailbox, taken)
  if (decision.reason === 'too_many')
    await writeSystemLine(tx, conversation, { text: loopSentence(around.words.language), at: tx.now })
  if (decision.may && taken.person) await send(tx, around, conversation, { mailbox, ...taken, person: taken.person })
}

async function decide(
  tx: Tx,
  { mailboxes }: Surroundings,
  mailbox: MailboxRow,
  { contact, person, isFirst }: Taken,
): Promise<MayAnswer> {
  const address = person?.address ?? null
  const verdict = contact.verification?.verdict ?? null
  const odd = contact.remarks.some((remark) => remark.startsWith('sender_') || remark.startsWith('unreadable'))
  return mayAnswerAutomatically({
    acknowledges: mailbox.acknowledges,
    isFirst,
    sender: address,
    doubtful: odd || verdict === 'failed' || verdict === 'doubtful',
    automatic: contact.automatic || contact.report !== null || contact.loopId !== null,
    own: mailboxes.some((one) => one.address === address),
    undeliverable: address !== null && (await isUndeliverable(tx, address)),
    lately: address === null ? 0 : await countAutomaticSince(tx, address, new Date(tx.now.getTime() - hour)),
  })
}

async function send(
  tx: Tx,
  { words }: Surroundings,
  conversation: ConversationRow,
  { mailbox, person, contact: { publicId, verification } }: { mailbox: MailboxRow; person: Person; contact: Contact },
): Promise<void> {
  const language = conversation.language ?? mailbox.language
  // Of a mail that anybody may have sent, the name is the writer's word to somebody else.
  const name = verification?.verdict === 'verified' ? greetingName(person.name) : ''
  const template = language === 'ja' ? mailbox.acknowledgement_ja : mailbox.acknowledgement_en
  const text = frameReply('', {
    template: name ? template : withoutName(template, language),
    signature: '',
    values: {
      name,
      number: `#${conversation.number}`,
      workspace: words.name,
      team: words.team_name,
      sender: mailbox.sender_name,
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
      to: [{ name: '', address: person.address }],
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
