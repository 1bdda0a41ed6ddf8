import type { Split } from '@madoguchi/contract'
import type { z } from 'zod'
import { holdApplying } from '#features/channels/ledger/index.ts'
import { noteContacts } from '#features/customers/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId, newToken } from '#platform/ids.ts'
import {
  type ConversationRow,
  insertConversation,
  updateConversation,
  workspaceWords,
} from '../queries/conversations.ts'
import { findLine } from '../queries/lines.ts'
import { insertMessage, waitingSince } from '../queries/messages.ts'
import { insertMove, noteSplit } from '../queries/moves.ts'
import {
  moveMessages,
  newestSpoken,
  numberMessages,
  numbersOf,
  type Placed,
  placedMessages,
} from '../queries/placing.ts'
import { writeSearchEntry } from '../queries/search.ts'
import { splitParticipants } from '../queries/sharing.ts'
import { splitIntoSentence, splitOffSentence } from '../rules/remarks.ts'
import { chooseForSplit } from '../rules/splitting.ts'
import { previewOf } from '../rules/writing.ts'
import { holdConversation } from './access.ts'

type Wish = z.output<typeof Split>

/**
 * Takes messages out of a conversation into one of their own, with what hangs on them. It belongs to who wrote the first
 * of them, and is to do. Later mail that answers them arrives there.
 */
export const splitConversation = (ctx: Ctx, id: string, wish: Wish) =>
  ctx.transaction(async (tx) => {
    await holdApplying(tx)
    const from = await holdConversation(tx, id)
    const all = await placedMessages(tx, id)
    const chosen = chooseForSplit(all, wish)
    if (chosen === 'unknown') throw problem('not_found')
    if (chosen === 'mailless') throw problem('split_needs_mail')
    return split(ctx, tx, from, chosen, wish.subject)
  })

async function split(ctx: Ctx, tx: Tx, from: ConversationRow, chosen: Placed[], subject: string | undefined) {
  const first = chosen.find(({ kind, author_customer_id: author }) => kind === 'incoming' && author !== null)
  const customerId = first?.author_customer_id ?? from.customer_id
  const firstMail = chosen.find(({ subject }) => subject)
  const off = await insertConversation(tx, {
    id: newId(),
    subject: subject || firstMail?.subject?.slice(0, 300) || from.subject,
    state: 'todo',
    mailbox_id: from.mailbox_id,
    customer_id: customerId,
    assignee_id: from.assignee_id,
    language: from.language,
    reply_token: newToken(),
    at: chosen[0]?.at ?? tx.now,
  })
  await noteSplit(tx, off.id, from.id)
  const named = [...new Set(chosen.flatMap(({ people }) => people))]
  await splitParticipants(tx, from.id, off.id, { named, customer: first?.from_address ?? null })
  const ids = chosen.map((message) => message.id)
  await moveMessages(tx, { from: from.id, to: off.id, ids, above: 0, titles: [], home: 'forgotten' })
  await numberMessages(tx, off.id, Object.fromEntries(ids.map((id, place) => [id, place + 1])))
  const [moveId, lineId] = [newId(), newId()]
  const numbers = { in: from.message_count + 1, off: ids.length + 1 }
  await tellBoth(ctx, tx, { from, off, lineId, moveId, numbers, count: ids.length })
  const homes = Object.fromEntries(chosen.flatMap(({ id, home_id: home }) => (home === null ? [] : [[id, home]])))
  await insertMove(tx, {
    id: moveId,
    kind: 'split',
    fromId: from.id,
    toId: off.id,
    memberId: ctx.memberId,
    lineId,
    before: { numbers: numbersOf(chosen), homes },
  })
  await settle(tx, from, { message_count: numbers.in }, from.waiting_since !== null)
  await settle(
    tx,
    off,
    { message_count: numbers.off, last_activity_at: chosen.at(-1)?.at ?? tx.now },
    from.waiting_since !== null,
  )
  await noteContacts(tx, [{ customerId, at: off.created_at, newConversations: 1 }])
  const line = await findLine(tx, off.id)
  const title = `#${off.number} ${off.subject} ${line?.customer_name ?? ''}`
  await writeSearchEntry(tx, { conversationId: off.id, sourceId: off.id, text: title, at: off.created_at })
  announce(tx, 'conversation.opened', { conversationId: off.id, customerId })
  announce(tx, 'conversation.split', { conversationId: from.id, splitId: off.id, moveId })
  return { conversationId: off.id, moveId }
}

type Telling = {
  from: ConversationRow
  off: ConversationRow
  lineId: string
  moveId: string
  numbers: { in: number; off: number }
  count: number
}

async function tellBoth(ctx: Ctx, tx: Tx, { from, off, lineId, moveId, numbers, count }: Telling): Promise<void> {
  const { language } = await workspaceWords(tx)
  const line = { kind: 'system', authorMemberId: ctx.memberId, moveId, at: tx.now } as const
  await insertMessage(tx, {
    ...line,
    id: lineId,
    conversationId: off.id,
    number: numbers.off,
    text: splitOffSentence(from.number, count, language),
  })
  await insertMessage(tx, {
    ...line,
    id: newId(),
    conversationId: from.id,
    number: numbers.in,
    text: splitIntoSentence(off.number, count, language),
  })
}

/** Preview and waiting as they are with the messages that stand in it now. */
export async function settle(
  tx: Tx,
  conversation: ConversationRow,
  change: Parameters<typeof updateConversation>[2],
  waits: boolean,
): Promise<void> {
  const spoken = await newestSpoken(tx, conversation.id)
  await updateConversation(tx, conversation.id, {
    ...change,
    preview: spoken ? previewOf(spoken.text || spoken.subject || '') : conversation.preview,
    waiting_since: waits ? await waitingSince(tx, conversation.id) : null,
  })
}
