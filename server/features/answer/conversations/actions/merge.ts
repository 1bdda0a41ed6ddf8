import { holdApplying } from '#features/channels/ledger/index.ts'
import { noteContacts } from '#features/customers/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import { type ConversationRow, updateConversation, workspaceWords } from '../queries/conversations.ts'
import { insertMessage } from '../queries/messages.ts'
import { insertMove, mergedBelow, pointTo } from '../queries/moves.ts'
import { moveMessages, newestSpoken, numberMessages, numbersOf, placedMessages } from '../queries/placing.ts'
import { shareParticipants, shareTags } from '../queries/sharing.ts'
import { earlier, interleave, type Place, placeAfterMerge } from '../rules/merging.ts'
import { mergedSentence } from '../rules/remarks.ts'
import { previewOf } from '../rules/writing.ts'
import { holdAlsoMerged, requireSameReaders } from './access.ts'
import { placeAfterMove } from './move.ts'

type Wish = { into: string; otherCustomer: boolean }
export type MergeResult = { conversationId: string; moveId: string | null }

/**
 * Lets everything of a conversation go into another one. What the first one is by itself (its tags, its people, its
 * reply address, the mails that it waits for) stays with it: mail that comes to it goes to where it was merged into,
 * and taking the merge back finds it all as it was. Merging what is one already changes nothing.
 */
export const mergeConversation = (ctx: Ctx, id: string, { into: intoId, otherCustomer }: Wish): Promise<MergeResult> =>
  ctx.transaction(async (tx) => {
    const [from, into] = await holdBoth(tx, id, intoId)
    const stands = into.merged_into ?? into.id
    if ((from.merged_into ?? from.id) === stands) return { conversationId: stands, moveId: null }
    if (from.merged_into !== null || into.merged_into !== null) throw problem('conversation_merged')
    await requireSameReaders(tx, from, into)
    const isOther = from.customer_id !== into.customer_id
    if (isOther && !otherCustomer) throw problem('merge_other_customer')
    return { conversationId: into.id, moveId: await merge(ctx, tx, from, into) }
  })

/** Both, locked in the order of their ids, so that two who merge the same ones wait for each other and nothing else. */
export async function holdBoth(tx: Tx, id: string, otherId: string): Promise<[ConversationRow, ConversationRow]> {
  await holdApplying(tx)
  const rows = new Map<string, ConversationRow>()
  for (const one of [id, otherId].sort()) rows.set(one, await holdAlsoMerged(tx, one))
  const [first, second] = [rows.get(id), rows.get(otherId)]
  if (!first || !second) throw problem('not_found')
  return [first, second]
}

async function merge(ctx: Ctx, tx: Tx, from: ConversationRow, into: ConversationRow): Promise<string> {
  const [theirs, ours, below, { language }] = await Promise.all([
    placedMessages(tx, from.id),
    placedMessages(tx, into.id),
    mergedBelow(tx, from.id),
    workspaceWords(tx),
  ])
  const tags = await shareTags(tx, from.id, into.id)
  const isOther = from.customer_id !== into.customer_id
  const participants = await shareParticipants(tx, from.id, into.id, isOther ? 'third_party' : 'copy')
  const ids = theirs.map((message) => message.id)
  const titles = [from.id, ...below]
  await moveMessages(tx, { from: from.id, to: into.id, ids, above: into.message_count, titles, home: 'kept' })
  const order = interleave(ours, theirs)
  await numberMessages(tx, into.id, Object.fromEntries(order.map((one, place) => [one, place + 1])))
  await pointTo(tx, [from.id, ...below], into.id)

  const [moveId, lineId] = [newId(), newId()]
  const highest = into.message_count + from.message_count + 1
  await insertMessage(tx, {
    id: lineId,
    conversationId: into.id,
    number: highest,
    kind: 'system',
    authorMemberId: ctx.memberId,
    text: mergedSentence(from.number, from.subject, language),
    moveId,
    at: tx.now,
  })
  const merged = placeAfterMerge(placeOf(into), placeOf(from))
  const takesAssignee = into.assignee_id === null && from.assignee_id !== null
  await insertMove(tx, {
    id: moveId,
    kind: 'merge',
    fromId: from.id,
    toId: into.id,
    memberId: ctx.memberId,
    lineId,
    before: {
      from: { standing: standingOf(from), numbers: numbersOf(theirs) },
      into: { standing: standingOf(into), numbers: numbersOf(ours), merged },
      added: { tags, participants, assignee: takesAssignee },
    },
  })
  await leaveBehind(tx, from)
  const spoken = await newestSpoken(tx, into.id)
  await updateConversation(tx, into.id, {
    state: merged.state,
    snoozed_until: merged.snoozedUntil,
    message_count: highest,
    waiting_since: earlier(into.waiting_since, from.waiting_since),
    last_activity_at: from.last_activity_at > into.last_activity_at ? from.last_activity_at : into.last_activity_at,
    preview: spoken ? previewOf(spoken.text || spoken.subject || '') : into.preview,
    ...(takesAssignee ? { assignee_id: from.assignee_id } : {}),
  })
  announce(tx, 'conversation.merged', { conversationId: into.id, mergedId: from.id, moveId })
  if (takesAssignee)
    announce(tx, 'conversation.assigned', { conversationId: into.id, from: null, to: from.assignee_id })
  placeAfterMove(tx, into, merged)
  return moveId
}

/** What was merged is nobody's work any more, and no conversation of its customer by itself. */
export async function leaveBehind(tx: Tx, from: ConversationRow): Promise<void> {
  await updateConversation(tx, from.id, { state: 'done', snoozed_until: null, waiting_since: null })
  await noteContacts(tx, [{ customerId: from.customer_id, at: from.created_at, newConversations: -1 }])
}

export const placeOf = ({ state, snoozed_until: snoozedUntil }: ConversationRow): Place => ({ state, snoozedUntil })

const standingOf = (row: ConversationRow) => ({
  ...placeOf(row),
  waitingSince: row.waiting_since,
  lastActivityAt: row.last_activity_at,
})
