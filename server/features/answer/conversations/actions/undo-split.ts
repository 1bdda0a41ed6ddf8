import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { newId } from '#platform/ids.ts'
import type { ConversationRow } from '../queries/conversations.ts'
import { closeMove, insertMove, mergedBelow, pointTo, type SplitRow } from '../queries/moves.ts'
import { hideLines, moveMessages, numberMessages, placedMessages, setHomes } from '../queries/placing.ts'
import { shareParticipants } from '../queries/sharing.ts'
import { interleave } from '../rules/merging.ts'
import { leaveBehind, placeOf } from './merge.ts'
import { placeAfterMove } from './move.ts'
import { settle } from './split.ts'

/**
 * Takes a split back: everything that stands in the conversation that was split off returns, also what came later. Its
 * address leads to where that stands now, as that of a merged one does.
 */
export async function takeBack(
  ctx: Ctx,
  tx: Tx,
  move: SplitRow,
  { from, off }: { from: ConversationRow; off: ConversationRow },
): Promise<void> {
  await hideLines(tx, [from.id, off.id], move.id)
  const [ours, theirs, below, gone] = await Promise.all([
    placedMessages(tx, from.id),
    placedMessages(tx, off.id),
    mergedBelow(tx, from.id),
    // What had been split off from it in turn, and has gone back.
    mergedBelow(tx, off.id),
  ])
  const returning = theirs.filter((message) => message.id !== move.line_id)
  const ids = returning.map((message) => message.id)
  const titles = [off.id, ...gone]
  // Whoever was let into the part, such as those to whom something of it was forwarded.
  await shareParticipants(tx, off.id, from.id, 'copy')
  await moveMessages(tx, { from: off.id, to: from.id, ids, above: from.message_count, titles, home: 'kept' })
  await setHomes(
    tx,
    from.id,
    move.before.homes,
    ids.filter((id) => id in move.before.numbers),
    below,
  )
  const since = returning.filter(({ id }) => !(id in move.before.numbers))
  const taken = new Set(ours.map(({ number }) => number))
  const isAsBefore = since.length === 0 && Object.values(move.before.numbers).every((number) => !taken.has(number))
  const highest = from.message_count + since.length
  // Else in order of time, the last with the highest number that there is.
  const order = interleave(ours, returning)
  const inOrder = Object.fromEntries(order.map((id, place) => [id, highest - order.length + place + 1]))
  await numberMessages(tx, from.id, isAsBefore ? move.before.numbers : inOrder)
  await closeMove(tx, move.id)
  await pointTo(tx, titles, from.id)
  const back = { id: newId(), fromId: off.id, toId: from.id, memberId: ctx.memberId, lineId: move.line_id }
  await insertMove(tx, { ...back, kind: 'return', before: {} })
  await leaveBehind(tx, off)
  const wrote = since.some(({ kind, aside }) => kind === 'incoming' && !aside)
  const place = wrote ? ({ state: 'todo', snoozedUntil: null } as const) : placeOf(from)
  const waits = from.waiting_since !== null || off.waiting_since !== null
  const latest = off.last_activity_at > from.last_activity_at ? off.last_activity_at : from.last_activity_at
  const change = { state: place.state, snoozed_until: place.snoozedUntil, message_count: highest }
  await settle(tx, from, { ...change, last_activity_at: latest }, waits)
  placeAfterMove(tx, from, place)
  announce(tx, 'conversation.split_undone', { conversationId: from.id, splitId: off.id, moveId: move.id })
}
