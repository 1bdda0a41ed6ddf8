import { noteContacts } from '#features/customers/people/index.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { type ConversationRow, findConversation, updateConversation } from '../queries/conversations.ts'
import { closeMove, isCrossedByLater, isSplitSince, type MergeRow, mergedBelow, pointTo } from '../queries/moves.ts'
import {
  hideLines,
  moveMessages,
  newestSpoken,
  numberMessages,
  type Placed,
  placedMessages,
} from '../queries/placing.ts'
import { unshare } from '../queries/sharing.ts'
import { type Place, placeAfterUndo, waitingAfterUndo } from '../rules/merging.ts'
import { previewOf } from '../rules/writing.ts'
import { haveOtherReaders } from './access.ts'
import { placeOf } from './merge.ts'
import { placeAfterMove } from './move.ts'

/**
 * Takes a merge back. What came through the thread of the conversation that had gone returns with it, also what came
 * later; what was written where it stood stays there.
 */
export async function takeApart(tx: Tx, move: MergeRow, from: ConversationRow, into: ConversationRow): Promise<void> {
  const [together, below, all, isCrossed] = await Promise.all([
    placedMessages(tx, into.id),
    mergedBelow(tx, from.id),
    mergedBelow(tx, into.id),
    isCrossedByLater(tx, move),
  ])
  const homes = [from.id, ...below]
  if (await isSplitSince(tx, move, homes)) throw problem('move_not_undoable')
  const isApart = await haveOtherReaders(tx, from, into)
  // What came since stays with those who have read it, when others may read the one than the other by now.
  const goes = ({ id, home_id: home }: Placed) =>
    home !== null && homes.includes(home) && (!isApart || id in move.before.from.numbers)
  const going = together.filter(goes)
  const ids = going.map((message) => message.id)
  await moveMessages(tx, {
    from: into.id,
    to: from.id,
    ids,
    above: from.message_count,
    titles: homes,
    home: 'returned',
  })
  const highest = await giveNumbersBack(tx, move, from, going)
  await Promise.all([closeMove(tx, move.id), hideLines(tx, [into.id], move.id), pointTo(tx, [from.id], null)])
  await pointTo(tx, below, from.id)
  const staying = together.filter((message) => !going.includes(message) && message.id !== move.line_id)
  await restoreInto(tx, move, into, { staying, isCrossed, others: all.filter((one) => !homes.includes(one)) })
  await restoreFrom(tx, move, from, highest)
  await noteContacts(tx, [{ customerId: from.customer_id, at: from.created_at, newConversations: 1 }])
  announce(tx, 'conversation.merge_undone', { conversationId: into.id, mergedId: from.id, moveId: move.id })
}

/** What had a number has it again; what came since has the next ones. Returns the highest. */
async function giveNumbersBack(tx: Tx, { before }: MergeRow, from: ConversationRow, going: Placed[]): Promise<number> {
  let highest = from.message_count
  const numbers = going.map(({ id }) => [id, before.from.numbers[id] ?? ++highest] as const)
  await numberMessages(tx, from.id, Object.fromEntries(numbers))
  return highest
}

type Remaining = { staying: Placed[]; isCrossed: boolean; others: string[] }

async function restoreInto(tx: Tx, move: MergeRow, into: ConversationRow, { staying, isCrossed, others }: Remaining) {
  const { into: was, added } = move.before
  const since = staying.filter(({ id }) => !(id in was.numbers))
  const named = new Set(since.flatMap(({ people }) => people))
  await unshare(
    tx,
    into.id,
    { tags: added.tags, participants: added.participants.filter((address) => !named.has(address)) },
    others,
  )
  // With something else that was merged into it later, it is no longer what it was before.
  const place = isCrossed ? placeOf(into) : placeFor(was.standing, was.merged, placeOf(into), since, tx.now)
  if (!isCrossed) {
    const kept = staying.flatMap(({ id }) => (was.numbers[id] === undefined ? [] : [[id, was.numbers[id]] as const]))
    await numberMessages(tx, into.id, Object.fromEntries(kept))
  }
  const waiting = isCrossed ? into.waiting_since : waitingAfterUndo(was.standing.waitingSince, said(since))
  const assigned = added.assignee && !isCrossed ? { assignee_id: await assigneeBefore(tx, into, move) } : {}
  await updateConversation(tx, into.id, {
    state: place.state,
    snoozed_until: place.snoozedUntil,
    waiting_since: place.state === 'done' ? null : waiting,
    last_activity_at: isCrossed ? into.last_activity_at : latest(was.standing.lastActivityAt, since),
    preview: await previewNow(tx, into),
    ...assigned,
  })
  placeAfterMove(tx, into, place)
}

/** Merging had given it the assignee of the other; who has been given it since keeps it. */
async function assigneeBefore(tx: Tx, into: ConversationRow, move: MergeRow): Promise<string | null> {
  const from = await findConversation(tx, move.from_id)
  if (from?.assignee_id !== into.assignee_id) return into.assignee_id
  announce(tx, 'conversation.assigned', { conversationId: into.id, from: into.assignee_id, to: null })
  return null
}

async function restoreFrom(tx: Tx, { before }: MergeRow, from: ConversationRow, highest: number): Promise<void> {
  const was = before.from.standing
  const since = (await placedMessages(tx, from.id)).filter(({ id }) => !(id in before.from.numbers))
  const place = placeFor(was, null, placeOf(from), since, tx.now)
  await updateConversation(tx, from.id, {
    state: place.state,
    snoozed_until: place.snoozedUntil,
    message_count: highest,
    waiting_since: place.state === 'done' ? null : waitingAfterUndo(was.waitingSince, said(since)),
    last_activity_at: latest(was.lastActivityAt, since),
    preview: await previewNow(tx, from),
  })
  placeAfterMove(tx, from, place)
}

const placeFor = (before: Place, merged: Place | null, now: Place, since: Placed[], at: Date): Place =>
  placeAfterUndo({ before, merged, now, wrote: since.some(({ kind, aside }) => kind === 'incoming' && !aside) }, at)

const said = (messages: Placed[]) =>
  messages.map(({ kind, aside, undone_at, at }) => ({ kind, aside, undone: undone_at !== null, at }))

const latest = (before: Date, since: Placed[]): Date =>
  new Date(Math.max(before.getTime(), ...since.map(({ at }) => at.getTime())))

async function previewNow(tx: Tx, { id, preview }: ConversationRow): Promise<string> {
  const spoken = await newestSpoken(tx, id)
  return spoken ? previewOf(spoken.text || spoken.subject || '') : preview
}
